using System.Collections.Immutable;
using PlanSite.Checks.Citations;
using PlanSite.Checks.Form;
using PlanSite.Checks.Time;

namespace PlanSite.Checks;

/// <summary>Every rule of this project, a line each.</summary>
public static class CheckRules
{
    public static ImmutableArray<ICheck> All { get; } =
    [
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
        new DoubledLetter(),
        new DoubledWord(),
        new DraftNumberOfIssued(),
        new HeadingLevelSkipped(),
        new ImplementsUnrelated(),
        new ImportResidue(),
        new InlineNumberingJumps(),
        new IssuedWithoutDate(),
        new IssuedWithoutNumber(),
        new LikelySlip(),
        new MarkNotClosed(),
        new MisplacedLunarHoliday(),
        new MissingAttachment(),
        new MissingHolidayYear(),
        new MissingPart(),
        new MixedCapitals(),
        new MixedToneMarks(),
        new NumberSpelling(),
        new NumberingJumps(),
        new NumberingRepeats(),
        new NumberingStyle(),
        new OrganLettersDiffer(),
        new PlaceholderLeft(),
        new SecretDocument(),
        new SentenceWithoutStop(),
        new StraySpace(),
        new SymbolNotOfType(),
        new TornParagraph(),
        new UnexplainedAbbreviation(),
        new UnmentionedAttachment(),
        new WorkedWeekday(),
    ];
}
