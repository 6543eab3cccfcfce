using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Checks.Time;

/// <summary>The same piece of work has two last days in one document.</summary>
internal sealed class DeadlinesDiffer : DocumentCheck
{
    private const double SameWork = 0.9;
    private const int FewestWords = 4;

    public override Rule Rule { get; } = new(
        "PS3038",
        "deadlines-differ",
        Severity.Warning,
        new LocalizedText("Một việc có hai thời hạn khác nhau", "One piece of work with two deadlines"),
        new RulePage(
            new LocalizedText(
                "Tìm hai chỗ trong một văn bản (mục, dòng của bảng, tasks) nói cùng một việc, cùng người làm, đều có hạn chót (“trước ngày”, “chậm nhất”) mà ngày khác nhau.",
                "Finds two places of one document (clauses, rows, tasks) that set the same work for the same people, both with a last day (“before”, “by”), and the days differ."),
            new LocalizedText("Người thực hiện không biết theo hạn nào, và thường chọn hạn muộn hơn.", "Nobody knows which to keep, and most will keep the later."),
            "1. Gửi báo cáo tổng kết đại hội trước ngày 15/6/2025.\n\n5. Gửi báo cáo tổng kết đại hội trước ngày 20/6/2025.",
            "1. Gửi báo cáo tổng kết đại hội trước ngày 15/6/2025.",
            new LocalizedText("Chỉ nói một lần, hoặc sửa cho hai chỗ khớp nhau.", "Say it once, or bring the two in line.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        DocumentTimes times = context.TimesOf(document);
        var statements = times.All
            .Where(time => time.Binds && time.Plain is LimitExpression { Kind: LimitKind.Before or LimitKind.By } && time.Deadline is { Certainty: Certainty.Exact, End: not null })
            .Select(time => new Statement(time, WordsOf(time, times)))
            .Where(statement => statement.Words.Length >= FewestWords)
            .ToList();
        // Each is told of one other only, however many there are: a clerk mends them one by one.
        var told = new Statement?[statements.Count];
        for (int i = 0; i < statements.Count; i++)
        {
            for (int j = i + 1; j < statements.Count; j++)
            {
                if (told[i] is not null && told[j] is not null) continue;
                if (statements[i].Time.Deadline.End == statements[j].Time.Deadline.End || !IsSameWork(statements[i], statements[j])) continue;
                told[i] ??= statements[j];
                told[j] ??= statements[i];
            }

            if (told[i] is { } other) yield return At(statements[i].Time, other.Time);
        }
    }

    // The cheap questions first: a plan has hundreds of pairs.
    private static bool IsSameWork(Statement a, Statement b) =>
        2.0 * Math.Min(a.Words.Length, b.Words.Length) / (a.Words.Length + b.Words.Length) >= SameWork
        && (Adds(a, b) || Adds(b, a))
        && a.Numbers.SequenceEqual(b.Numbers, StringComparer.Ordinal)
        && IsForTheSame(a.Time, b.Time)
        && WordLikeness.Of(a.Words, b.Words) >= SameWork;

    // One may say more than the other. Where each has a word that the other lacks, one thing was put for another: "review the list" and "publish the list".
    private static bool Adds(Statement longer, Statement shorter) => shorter.Distinct.IsSubsetOf(longer.Distinct);

    private static bool IsForTheSame(StatedTime a, StatedTime b)
    {
        if (a.Tasks is not [var first] || b.Tasks is not [var second]) return a.Tasks.Length <= 1 && b.Tasks.Length <= 1;
        return first.Who?.Value == second.Who?.Value && Bound(first).SetEquals(Bound(second));
    }

    private static HashSet<string> Bound(Task task) => task.For.Select(bound => bound.Value).ToHashSet(StringComparer.Ordinal);

    private static ImmutableArray<string> WordsOf(StatedTime time, DocumentTimes times)
    {
        if (time.Tasks is [{ Source: not Core.Schedule.TaskSource.Clause } task]) return WordLikeness.Words(task.What.Value);
        string text = times.Clause(time.Clause)?.Text ?? "";
        int at = text.IndexOf(time.Text, StringComparison.Ordinal);
        if (at < 0) return [];
        int start = Math.Max(text.LastIndexOf(". ", at, StringComparison.Ordinal), text.LastIndexOf("; ", at, StringComparison.Ordinal)) + 1;
        int end = text.IndexOfAny([';', '.'], at + time.Text.Length);
        string sentence = text[start..(end < 0 ? text.Length : end)];
        return WordLikeness.Words(sentence.Replace(time.Text, " ", StringComparison.Ordinal));
    }

    private Diagnostic At(StatedTime time, StatedTime other) => Rule.At(
        time.Span,
        new LocalizedText(
            $"Việc này ghi “{WindowText.Quote(time.Text)}”, nhưng dòng {other.Span.Line} ghi “{WindowText.Quote(other.Text)}”.",
            $"This says “{WindowText.Quote(time.Text)}”, but line {other.Span.Line} says “{WindowText.Quote(other.Text)}”."),
        new LocalizedText("Sửa cho hai chỗ khớp nhau, hoặc chỉ nói một lần.", "Bring the two in line, or say it once.")) with
    {
        Related = [other.Span],
    };

    private sealed record Statement(StatedTime Time, ImmutableArray<string> Words)
    {
        public HashSet<string> Distinct { get; } = Words.ToHashSet(StringComparer.Ordinal);

        // "Draft 1" and "draft 2" are two things, however alike the rest is.
        public ImmutableArray<string> Numbers { get; } = [.. Words.Where(word => char.IsAsciiDigit(word[0])).Order(StringComparer.Ordinal)];
    }
}
