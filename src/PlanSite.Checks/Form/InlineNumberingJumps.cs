using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A list inside a sentence, (1) … (2) … (4), leaves a number out or gives one twice.</summary>
internal sealed partial class InlineNumberingJumps : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4013",
        "inline-numbering-jumps",
        Severity.Warning,
        new LocalizedText("Đánh số trong câu bị sót", "A list inside a sentence leaves a number out"),
        new RulePage(
            new LocalizedText(
                "Xem các số (1), (2), (3) trong một đoạn: dãy bắt đầu từ (1) mà thiếu hoặc trùng một số.",
                "Looks at (1), (2), (3) inside a paragraph: a row that begins at (1) and leaves a number out or gives one twice."),
            new LocalizedText("Hồ sơ “gồm 7 loại” mà danh sách nhảy số thì thiếu một loại.", "Where a dossier “has seven papers” and the list jumps, one is missing."),
            "gồm: (1) tờ trình; (2) đề án; (4) biên bản",
            "gồm: (1) tờ trình; (2) đề án; (3) biên bản",
            new LocalizedText("Bổ sung ý còn thiếu hoặc đánh lại số.", "Add what is missing, or number anew.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            int last = 0;
            Match[] numbers = [.. Number().Matches(block.Text).Cast<Match>()];
            foreach (Match match in numbers)
            {
                int number = int.Parse(match.Groups["n"].Value);
                bool jumps = last > 0 && number > last + 1 && !Array.Exists(numbers, other => other.Groups["n"].Value == (last + 1).ToString());

                // "(3)" once more at the end of a sentence points back; only what opens the next item is given twice.
                bool repeats = number > 1 && number == last && Opens(block.Text, match.Index);
                if (jumps || repeats)
                {
                    yield return Rule.At(
                        block.Span(match.Index, match.Index + match.Length),
                        jumps
                            ? new LocalizedText($"Sau ({last}) là {match.Value}: thiếu ({last + 1}).", $"({last}) is followed by {match.Value}: ({last + 1}) is missing.")
                            : new LocalizedText($"Số {match.Value} dùng hai lần trong một dãy.", $"{match.Value} is given twice in one row."),
                        new LocalizedText("Bổ sung ý còn thiếu hoặc đánh lại số.", "Add what is missing, or number anew."));
                }

                if (number == 1 || (last > 0 && number > last)) last = number;
            }
        }
    }

    private static bool Opens(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        return before >= 0 && text[before] is ';' or ',' or ':';
    }

    [GeneratedRegex(@"\((?<n>[1-9][0-9]?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
