using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using PlanSite.Site.Calendars;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Search;

/// <summary>The places of a document to which a result can lead, in the order of its page: clauses, and tasks that have a place of their own.</summary>
internal sealed partial class SearchPlaces(SiteContext site, Document document)
{
    public ImmutableArray<SearchPlace> All(IReadOnlyList<TaskDeadline> tasks)
    {
        DocumentAnchors anchors = site.AnchorsOf(document);
        ILookup<string, TaskDeadline> byAnchor = tasks.ToLookup(task => anchors.Of(task.Task), StringComparer.Ordinal);
        var clauses = document.Clauses.Select(clause => clause.Anchor).ToHashSet(StringComparer.Ordinal);
        ILookup<string, string> text = Texts().ToLookup(part => part.Anchor, part => part.Text, StringComparer.Ordinal);
        return
        [
            .. text[""].Any() ? [new SearchPlace("", "", string.Join(' ', text[""]))] : Array.Empty<SearchPlace>(),
            .. document.Clauses.DistinctBy(clause => clause.Anchor).Select(clause => WithTasks(
                new SearchPlace(anchors.Known(clause.Anchor) ?? "", site.ClauseName(document, clause.Anchor) ?? "", Joined(clause, text[clause.Anchor])) { IsHeading = clause.IsHeading },
                [.. byAnchor[clause.Anchor]])),
            .. byAnchor.Where(group => !clauses.Contains(group.Key)).Select(group => Task(group.Key, [.. group])),
        ];
    }

    /// <summary>Days on which a task is due, for each of those whom it binds.</summary>
    public static IEnumerable<string> DaysOf(TaskDeadline task) => task.Obligations.Select(obligation => obligation.Deadline).Prepend(task.Deadline)
        .Where(deadline => deadline.Kind == DeadlineKind.Window).Select(deadline => deadline.End ?? deadline.Start).OfType<DateOnly>().Select(DateWords.Iso)
        .Concat(WrittenDays(task.Task.WhenText.Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // "Before 15/9/2024" ends on the 14th, yet the 15th is what people remember and type.
    private static IEnumerable<string> WrittenDays(string text) => WrittenDay().Matches(text).Select(day => day.Groups["year"].Success
        ? $"{day.Groups["year"].Value}-{int.Parse(day.Groups["month"].Value, CultureInfo.InvariantCulture):00}-{int.Parse(day.Groups["day"].Value, CultureInfo.InvariantCulture):00}"
        : day.Value);

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/(?<year>[0-9]{4})\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")]
    private static partial Regex WrittenDay();

    public static string LeadOf(SiteContext site, TaskDeadline task) => task.Task.Who is { } who ? site.Names.Unit(who.Value) : task.Task.WhoText ?? "";

    private SearchPlace Task(string anchor, TaskDeadline[] tasks)
    {
        string label = tasks[0].Task.Clause is { } clause ? site.ClauseName(document, clause.Value) ?? "" : "";
        return WithTasks(new SearchPlace(anchor, label, string.Join(' ', tasks.Select(task => task.Task.What.Value).Distinct(StringComparer.Ordinal))), tasks);
    }

    private SearchPlace WithTasks(SearchPlace place, TaskDeadline[] tasks) => tasks.Length == 0 ? place : place with
    {
        When = string.Join("; ", tasks.Select(task => site.When.Of(task)).Select(when => when.IsDated ? when.Line : when.Written ?? when.Line).Distinct(StringComparer.Ordinal)),
        Days = [.. tasks.SelectMany(DaysOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Lead = string.Join("; ", tasks.Select(task => LeadOf(site, task)).Where(lead => lead.Length > 0).Distinct(StringComparer.Ordinal)),
    };

    // Blocks hold the rows of tables too; where a document was made without them, its clauses say the same.
    private IEnumerable<(string Anchor, string Text)> Texts() => document.Blocks.IsEmpty
        ? document.Clauses.Select(clause => (clause.Anchor, clause.Text))
        : document.Blocks.Select(block => (block.Clause ?? "", block.Text[Math.Min(block.Start, block.Text.Length)..].Trim()));

    private static string Joined(Clause clause, IEnumerable<string> parts)
    {
        string text = string.Join(' ', parts.Where(part => part.Length > 0));
        return text.Length > 0 ? text : clause.Title;
    }
}
