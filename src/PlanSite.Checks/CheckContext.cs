using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanSite.Checks.Time;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks;

/// <summary>What a rule may look at: the repository, every task made concrete, and what all rules would otherwise make for themselves.</summary>
/// <param name="Schedule">Made of the same repository.</param>
/// <param name="Sources">Text of the files that were read, by path from the root.</param>
/// <param name="History">What Git knows of the plans; nothing: rules that need it find nothing.</param>
public sealed record CheckContext(PlanRepository Repository, PlanSchedule Schedule, ImmutableDictionary<string, string> Sources, ICascadeHistory? History = null)
{
    private readonly ConcurrentDictionary<string, DocumentTimes> _times = new(StringComparer.Ordinal);

    public OrganizationTree Organization { get; } = OrganizationTree.Of(Repository);

    /// <summary>Which plan answers which, and what covers what.</summary>
    public PlanCascade Cascade { get; } = CascadeBuilder.Build(Repository, Schedule, History);

    /// <summary>The repository's own days off, or those that ship with the program; Monday to Friday.</summary>
    public WorkingCalendar Calendar { get; } = new(VietnameseHolidays.Unless(Repository.Holidays));

    /// <summary>Works out times that stand in running text and count from nothing.</summary>
    public TimeEvaluator Evaluator => new(Calendar, Repository.Settings.Approximate);

    /// <summary>Every time that a document states, worked out once for all rules.</summary>
    internal DocumentTimes TimesOf(Document document) => _times.GetOrAdd(document.File, _ => new DocumentTimes(document, this));
}
