using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A row of numbers leaves one out, goes back, or doesn't begin at the first.</summary>
internal sealed class NumberingJumps : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4010",
        "numbering-jumps",
        Severity.Warning,
        new LocalizedText("Đánh số nhảy cóc", "Numbering leaves a number out"),
        new RulePage(
            new LocalizedText(
                "Xem các số đi liền nhau ở từng cấp (PHẦN, I., 1., 1.1., a), (1), Điều): thiếu số ở giữa, lùi lại, hoặc không bắt đầu từ số đầu. Đánh lại từ đầu sau một dòng chữ thì được.",
                "Looks at each row of numbers (PHẦN, I., 1., 1.1., a), (1), Điều): one left out, one that goes back, one that doesn't begin at the first. A row that begins anew is fine."),
            new LocalizedText(
                "Số bị nhảy thường là mất một mục khi cắt dán; và viện dẫn tới các mục sau sẽ sai số.",
                "Mostly a section got lost in cutting and pasting; and citations of those behind it point elsewhere."),
            "### 3. Công tác nhân sự\n\n### 5. Thời gian tiến hành",
            "### 3. Công tác nhân sự\n\n### 4. Thời gian tiến hành",
            new LocalizedText("Bổ sung mục còn thiếu, hoặc đánh lại số.", "Add what is missing, or number anew.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (NumberingStep step in NumberingStep.Of(document))
        {
            if (NumberingStyle.Follows(step) is not null) continue;
            if (Wrong(step) is not { } found) continue;
            yield return found;
        }
    }

    private Diagnostic? Wrong(NumberingStep step)
    {
        (Clause? before, Clause clause, Clause? around) = (step.Before, step.Clause, step.Around);
        if (before is null)
        {
            if (step.Number == 1) return Strange(step);

            // A document that is an excerpt may begin anywhere on its highest level.
            string first = NumberText.Like(clause, 1);
            return around is null && clause.Kind == ClauseKind.Article
                ? null
                : Found(clause, null, $"Mục đầu tiên là “{clause.Number}”, không có “{first}”.", $"The first is “{clause.Number}”; there is no “{first}”.");
        }

        int last = before.Values[^1];
        if (step.Number == last + 1 || step.Number == last || SkipsLetter(before, clause)) return null;

        // A row of paragraphs may begin anew behind a line of words; headings side by side don't.
        if (step.Number == 1 && !(clause.IsHeading && before.IsHeading)) return null;
        string next = NumberText.Like(clause, last + 1);
        return step.Number > last
            ? Found(clause, before, $"Sau “{before.Number}” là “{clause.Number}”: thiếu “{next}”.", $"“{before.Number}” is followed by “{clause.Number}”: “{next}” is missing.")
            : Found(clause, before, $"Sau “{before.Number}” lại là “{clause.Number}”.", $"“{before.Number}” is followed by “{clause.Number}”.");
    }

    // "2.1." under "3.": the number says another section than the one it stands in.
    private Diagnostic? Strange(NumberingStep step)
    {
        if (step is not { Around: { Kind: ClauseKind.Arabic } around, Clause: { Kind: ClauseKind.Arabic } clause } || clause.Values.Length != around.Values.Length + 1) return null;
        return clause.Values.AsSpan()[..^1].SequenceEqual(around.Values.AsSpan())
            ? null
            : Found(clause, around, $"“{clause.Number}” đứng trong mục “{around.Number}”.", $"“{clause.Number}” stands in “{around.Number}”.");
    }

    // Some number points as the English alphabet does, with f, j, w and z and without đ.
    private static bool SkipsLetter(Clause before, Clause clause) =>
        clause.Kind is (ClauseKind.Point or ClauseKind.Letter) && Letter(clause) is { } now && Letter(before) is { } last && now - last == 1;

    private static char? Letter(Clause clause) => clause.Number.TrimStart() is [var letter, ..] && char.IsAsciiLetter(letter) ? letter : null;

    private Diagnostic Found(Clause clause, Clause? other, string vi, string en) => Rule.At(
        SourceSpan.OnLine(clause.Span.File, clause.Span.Line, clause.Span.Column, Math.Max(1, clause.Number.Length)),
        new LocalizedText(vi, en),
        new LocalizedText("Bổ sung mục còn thiếu, hoặc đánh lại số; nhớ sửa các viện dẫn tới những mục sau.", "Add what is missing, or number anew; then look at the citations of what follows.")) with
    { Related = other is null ? [] : [other.Span] };
}
