using PlanSite.Content.Markdown;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Makes the tasks of <c>tasks:</c> and <c>tasks.yml</c>; what an entry leaves out is read from the clause that it names.</summary>
internal sealed class EntryTasks(LinkContext context, Document document, CitationLabels labels, CitationResolver resolver, List<Diagnostic> findings)
{
    private readonly BodyReadResult _body = context.BodyOf(document);
    private readonly ClauseIndex _clauses = context.ClausesOf(document);
    private readonly EntryCitations _citations = new(context, document, resolver, findings);
    private readonly ClauseTimes _times = new(context.BodyOf(document), context.ClausesOf(document), context.Times);

    public Task Read(TaskEntry entry)
    {
        Clause? clause = entry.Clause is { } written ? Find(written) : null;

        // What is missing may stand in what couldn't be read.
        bool lost = (entry.Clause is not null && clause is null) || context.Lost.TaskLists.Contains(document.File);
        (Located<string> Text, TimeExpression? Expression)? when = entry.When is { } text ? Entered(entry, text, clause) : clause is not null ? FromClause(entry, clause) : null;
        Located<string>? what = entry.What is { } said ? _citations.Read(said) : What(clause, when?.Text.Value);
        if (what is null && !lost) findings.Add(TaskWithoutWhat.For(entry.Span, entry.Id.Value));
        if (when is null && clause is null && !lost) findings.Add(TaskWithoutWhen.For(entry.Span, entry.Id.Value));
        return new Task
        {
            Document = document.Id.Value,
            Id = entry.Id,
            What = what ?? new Located<string>("", entry.Span),
            WhenText = when?.Text ?? new Located<string>("", entry.Span),
            When = when?.Expression,
            Source = clause is not null && (entry.What is null || entry.When is null) ? TaskSource.Clause : TaskSource.Entry,
            Who = entry.Who,
            With = entry.With,
            For = entry.For,
            Except = entry.Except,
            Clause = entry.Clause is { } named ? named with { Value = clause?.Anchor ?? named.Value } : null,
            Covers = entry.Covers,
            After = entry.After,
            Output = entry.Output,
            Done = entry.Done,
            Evidence = entry.Evidence,
            Anchor = clause?.Anchor,
        };
    }

    private Clause? Find(Located<string> written)
    {
        if (_clauses.Find(written.Value) is { } clause) return clause;
        findings.Add(UnknownTaskClause.For(written.Span, written.Value, NearestName.Find(written.Value, _clauses.Anchors)));
        return null;
    }

    private Located<string>? What(Clause? clause, string? when)
    {
        if (clause is null) return null;
        if (clause is { IsHeading: true, Title.Length: > 0 }) return new Located<string>(labels.Apply(clause.Title), clause.Span);
        string words = TaskWords.From(labels.Apply(clause.Text.Length > 0 ? clause.Text : clause.Title), when);
        return words.Length == 0 ? null : new Located<string>(words, clause.Span);
    }

    private (Located<string>, TimeExpression?)? FromClause(TaskEntry entry, Clause clause)
    {
        IReadOnlyList<TimeMention> times = _times.Of(clause);
        SourceSpan span = entry.Clause!.Value.Span;
        if (times.Count == 1) return (new Located<string>(times[0].Text, times[0].Span), times[0].Expression);
        findings.Add(times.Count == 0
            ? ClauseWithoutTime.For(span, entry.Id.Value, clause.Anchor, clause.Span)
            : ClauseWithSeveralTimes.For(span, entry.Id.Value, clause.Anchor, [.. times.Select(time => (time.Text, time.Span))]));
        return null;
    }

    private (Located<string>, TimeExpression?) Entered(TaskEntry entry, Located<string> when, Clause? clause)
    {
        TimeExpression? expression = TimeText.Read(context, when, _body.Context, findings);
        if (clause is not null && expression is not null) Compare(entry, when, expression, clause);
        return (when, expression);
    }

    // The body is the official text: what an entry says again must be in it.
    private void Compare(TaskEntry entry, Located<string> when, TimeExpression expression, Clause clause)
    {
        IReadOnlyList<TimeMention> times = _times.Of(clause);
        if (times.Count == 0) return;
        string canonical = context.Times.Canonical(expression);
        if (times.Any(time => context.Times.Canonical(time.Expression) == canonical)) return;
        string words = Plain(when.Value);
        if (_times.Headings(clause).Select(heading => heading.Title).Prepend(clause.Text).Any(text => Plain(text).Contains(words, StringComparison.Ordinal))) return;
        List<(string Text, SourceSpan Span)> said = [.. times.Select(time => (time.Text, time.Span))];
        findings.Add(TimeStatementsDiffer.AtTask(when.Span, when.Value, clause.Anchor, said));
        findings.Add(TimeStatementsDiffer.AtClause(said[0].Span, said[0].Text, entry.Id.Value, when.Value, when.Span));
    }

    private static string Plain(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
