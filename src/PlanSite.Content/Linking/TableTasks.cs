using System.Collections.Immutable;
using PlanSite.Content.Data;
using PlanSite.Content.Markdown;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Makes the tasks that rows of schedules set.</summary>
internal sealed class TableTasks(LinkContext context, Document document, CitationLabels labels, List<Diagnostic> findings)
{
    public IEnumerable<Task> Read(ScheduleRow row)
    {
        TimeExpression? when = TimeText.Read(context, row.When, row.Context, findings);
        (Located<string>? who, string? whoText, ImmutableArray<Located<string>> others) = Lead(row.Who);
        var task = new Task
        {
            Document = document.Id.Value,
            Id = row.Id,
            What = row.What is { } words ? Labelled(words) : new Located<string>("", row.Span),
            WhenText = row.When,
            When = when,
            Source = TaskSource.Table,
            Who = who,
            WhoText = whoText,
            With = [.. others, .. Units(row.With)],
            For = Bound(row.For),
            Output = Output(row.Output),
            Clause = row.Clause is { } clause ? new Located<string>(clause, row.Span) : null,
            Anchor = row.Anchor,
        };
        foreach ((string header, Located<string> what) in row.Levels)
        {
            if (context.Bodies.Level(header) is not { } level) continue;
            yield return task with
            {
                Id = row.Id with { Value = $"{row.Id.Value}-{level}" },
                What = Labelled(what),
                For = [.. task.For, new Located<string>(level, what.Span)],
            };
        }

        if (row.Levels.Length > 0) yield break;
        if (row is { What: null, IsUneven: false }) findings.Add(TaskWithoutWhat.For(row.Span, row.Id.Value));
        yield return task;
    }

    private Located<string> Labelled(Located<string> what) => what with { Value = labels.Apply(what.Value) };

    // One body leads; whatever else stands in the cell supports it.
    private (Located<string>? Who, string? Text, ImmutableArray<Located<string>> Others) Lead(Located<string>? cell)
    {
        if (cell is not { } written) return (null, null, []);
        var units = Units(written).ToImmutableArray();
        return units.IsEmpty ? (null, written.Value, []) : (units[0], null, units[1..]);
    }

    private IEnumerable<Located<string>> Units(Located<string>? cell) => Names(cell, name => Unit(name) is { } unit ? [unit] : [], levels: false);

    private ImmutableArray<Located<string>> Bound(Located<string>? cell) =>
        [.. Names(cell, name => context.Bodies.Level(name) is { } level ? [level] : Unit(name) is { } unit ? [unit] : [], levels: true)];

    private string? Unit(string name)
    {
        IReadOnlyList<Unit> units = context.Bodies.Units(name, document.Issuer.Value);
        return units.Count > 0 ? units[0].Id.Value : null;
    }

    private List<Located<string>> Names(Located<string>? cell, Func<string, string[]> find, bool levels)
    {
        var found = new List<Located<string>>();
        if (cell is not { } written) return found;
        foreach (string name in written.Value.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] ids = find(name);

            // Commas separate names too, where every piece is a name; a name may have commas of its own.
            string[] pieces = name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (ids.Length == 0 && pieces.Length > 1 && pieces.All(piece => find(piece).Length > 0)) ids = [.. pieces.SelectMany(find)];
            if (ids.Length == 0)
            {
                if (!MayBeLost(name, levels)) findings.Add(UnknownNameInTable.For(written.Span, name, context.Bodies.Nearest(name, levels)));
            }
            else if (context.Bodies.Units(name, document.Issuer.Value) is { Count: > 1 } several && (!levels || context.Bodies.Level(name) is null))
            {
                findings.Add(UnknownNameInTable.Ambiguous(written.Span, name, [.. several.Select(unit => unit.Name)]));
            }

            found.AddRange(ids.Select(id => new Located<string>(id, written.Span)));
        }

        return found;
    }

    private Located<string>? Output(Located<string>? cell)
    {
        if (cell is not { } written) return null;
        if (context.Bodies.Type(written.Value) is { } type) return written with { Value = type };
        if (!context.Lost.DataMayHold(DataFileNames.Types, written.Value))
            findings.Add(UnknownNameInTable.For(written.Span, written.Value, context.Bodies.NearestType(written.Value)));
        return null;
    }

    private bool MayBeLost(string name, bool levels) =>
        context.Lost.DataMayHold(DataFileNames.Units, name) || (levels && context.Lost.DataMayHold(DataFileNames.Levels, name));
}
