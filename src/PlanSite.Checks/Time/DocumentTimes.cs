using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>The times of one document: those found in its text and those entered for its tasks, each once; and the windows that its headings set.</summary>
internal sealed class DocumentTimes
{
    private readonly Dictionary<string, Clause> _clauses = new(StringComparer.Ordinal);
    private readonly ILookup<string, StatedTime> _headings;
    private readonly ImmutableArray<TextBlock> _blocks;

    public DocumentTimes(Document document, CheckContext context)
    {
        _blocks = document.Blocks;
        foreach (Clause clause in document.Clauses) _clauses.TryAdd(clause.Anchor, clause);
        HashSet<string> parents = [.. document.Clauses.Select(clause => clause.Parent).OfType<string>()];
        ILookup<SourceSpan, Task> tasks = document.Tasks.Where(task => task.When is not null).ToLookup(task => task.WhenText.Span);
        HashSet<SourceSpan> mentioned = [.. document.Times.Select(mention => mention.Span)];
        List<SourceSpan> cells = [.. tasks.Select(group => group.Key).Where(span => !mentioned.Contains(span))];

        var all = ImmutableArray.CreateBuilder<StatedTime>();
        TimeEvaluator evaluator = context.Evaluator;
        foreach (TimeMention mention in document.Times)
        {
            // The text of a cell is the time of its task; the recogniser found the same words again.
            if (!tasks.Contains(mention.Span) && cells.Exists(cell => Covers(cell, mention.Span))) continue;
            ImmutableArray<Task> own = [.. tasks[mention.Span]];
            Deadline deadline = own is [var only] ? context.Schedule.DeadlineOf(only) : evaluator.Evaluate(mention.Expression);
            bool heads = mention.InHeading || (own.IsEmpty && Clause(mention.Clause) is { } clause && parents.Contains(clause.Anchor) && IsAllOf(mention, clause));
            all.Add(new StatedTime(mention.Text, mention.Span, mention.Expression, deadline, mention.Clause, heads, own));
        }

        foreach (SourceSpan span in cells)
        {
            ImmutableArray<Task> own = [.. tasks[span]];
            Task first = own[0];
            all.Add(new StatedTime(first.WhenText.Value, span, first.When!, context.Schedule.DeadlineOf(first), first.Clause?.Value ?? first.Anchor, false, own));
        }

        All = [.. all.OrderBy(time => time.Span.File, StringComparer.Ordinal).ThenBy(time => time.Span.Line).ThenBy(time => time.Span.Column)];
        _headings = All.Where(time => time is { InHeading: true, Clause: not null }).ToLookup(time => time.Clause!, StringComparer.Ordinal);
    }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<StatedTime> All { get; }

    public Clause? Clause(string? anchor) => anchor is null ? null : _clauses.GetValueOrDefault(anchor);

    /// <summary>The words of the sentence that stand before a time: what is to be done by then.</summary>
    public string Before(StatedTime time)
    {
        if (time.Tasks is [{ Source: not Core.Schedule.TaskSource.Clause } task]) return task.What.Value;
        if (_blocks.FirstOrDefault(block => Covers(block.Span(0, block.Text.Length), time.Span)) is not { } block) return "";
        string text = block.Text;
        int at = text.IndexOf(time.Text, StringComparison.Ordinal);
        if (at < 0) return "";
        int start = Math.Max(text.LastIndexOf(". ", at, StringComparison.Ordinal), text.LastIndexOf("; ", at, StringComparison.Ordinal)) + 1;
        return text[start..at];
    }

    /// <summary>The one window that a heading sets for what stands below it; nothing where it names no time, or several.</summary>
    public StatedTime? WindowOf(Clause heading) =>
        _headings[heading.Anchor].Take(2).ToArray() is [var only] && only.Deadline.Kind == DeadlineKind.Window ? only : null;

    /// <summary>The window of the nearest heading above a time that sets one.</summary>
    public StatedTime? WindowOver(StatedTime time)
    {
        Clause? at = Clause(time.Clause);
        if (time.InHeading) at = Clause(at?.Parent);
        for (; at is not null; at = Clause(at.Parent))
        {
            if (WindowOf(at) is { } window) return window.Span == time.Span ? null : window;
        }

        return null;
    }

    // "6. Từ ngày 01/7/2025 đến hết ngày 31/8/2025" over a list is a heading, whether or not it is marked as one.
    private static bool IsAllOf(TimeMention mention, Clause clause) =>
        !clause.Values.IsEmpty && clause.Title.Length <= mention.Text.Length + 1 && clause.Title.TrimEnd(':', '.') == mention.Text;

    private static bool Covers(SourceSpan outer, SourceSpan inner) =>
        outer.File == inner.File
        && (outer.Line, outer.Column).CompareTo((inner.Line, inner.Column)) <= 0
        && (outer.EndLine, outer.EndColumn).CompareTo((inner.EndLine, inner.EndColumn)) >= 0;
}
