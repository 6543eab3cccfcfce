using System.Collections.Immutable;
using PlanSite.Checks.Cascade;
using PlanSite.Checks.Citations;
using PlanSite.Checks.Data;
using PlanSite.Checks.Form;
using PlanSite.Checks.Limits;
using PlanSite.Checks.Outlines;
using PlanSite.Checks.Suppressions;
using PlanSite.Checks.Time;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks;

/// <summary>Every rule of this project, a line each.</summary>
public static class CheckRules
{
    public static ImmutableArray<ICheck> All { get; } =
    [
        new AfterCycle(),
        new BoundAfterAbolition(),
        new CircularTime(),
        new CitedClauseMoved(),
        new CitedTitleDiffers(),
        new CitedTypeDiffers(),
        new CitedWithTwoDates(),
        new CitedWithoutNumber(),
        new CitesDraft(),
        new CitesItself(),
        new CitesLaterDocument(),
        new CitesReplacedDocument(),
        new CongressBeforeLower(),
        new ContradictoryLimit(),
        new CountOutsideLimit(),
        new CountedBackToDayOff(),
        new CoverAfterAbolition(),
        new CoverOfUnboundTask(),
        new CoverOutsideImplements(),
        new CoversCycle(),
        new DeadlineBeforeIssue(),
        new DeadlineOnDayOff(),
        new DeadlineOutsidePeriod(),
        new DeadlineOutsideSection(),
        new DeadlinesDiffer(),
        new DoneLate(),
        new DoneTooEarly(),
        new DoneWithoutEvidence(),
        new DoubledLetter(),
        new DoubledWord(),
        new DraftNumberOfIssued(),
        new DueBeforeWhatItNeeds(),
        new DurationLongerThanWindow(),
        new EarlyCover(),
        new EndsBeforeStart(),
        new EventDiffersFromClause(),
        new EventOnHoliday(),
        new EventOutsidePlan(),
        new EvidenceWithoutDone(),
        new ExtraHeading(),
        new HeadingLevelSkipped(),
        new HeadingOutOfOrder(),
        new HourOutsideDay(),
        new ImplementsCycle(),
        new ImplementsSuperseded(),
        new ImplementsUnrelated(),
        new ImportResidue(),
        new InlineNumberingJumps(),
        new IssuedWithoutDate(),
        new IssuedWithoutNumber(),
        new LastDayLeftOut(),
        new LateCover(),
        new LikelySlip(),
        new LimitBroken(),
        new LimitDiffersFromClause(),
        new LimitRangesCollide(),
        new LooserLimit(),
        new MarkNotClosed(),
        new MisplacedDocument(),
        new MisplacedLunarHoliday(),
        new MissingAttachment(),
        new MissingHolidayYear(),
        new MissingOutlineHeading(),
        new MissingPart(),
        new MixedCapitals(),
        new MixedToneMarks(),
        new NoSuchEvent(),
        new NumberSpelling(),
        new NumberingJumps(),
        new NumberingRepeats(),
        new NumberingStyle(),
        new OrganLettersDiffer(),
        new PilotAfterOthers(),
        new PlaceholderLeft(),
        new PlanBeforeHigherPlan(),
        new PlanIssuedLate(),
        new PossiblyLateCover(),
        new ReportBeforeCongress(),
        new ReportBeforeItsSubject(),
        new ReviewAfterCongress(),
        new SecretDocument(),
        new SectionWindowsCollide(),
        new SentenceWithoutStop(),
        new StraySpace(),
        new SymbolNotOfType(),
        new TornParagraph(),
        new UncoveredTask(),
        new UndatedEvent(),
        new UnexplainedAbbreviation(),
        new UnitWithoutPlan(),
        new UnknownMeasure(),
        new UnmentionedAttachment(),
        new WorkedWeekday(),
    ];

    /// <summary>The rules themselves, those about settings and notes that change findings included.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. All.Select(check => check.Rule), UnknownSeverityCode.Rule, .. SuppressionRules.All];
}
