using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>One thing stands twice in a list inside a sentence.</summary>
internal sealed partial class ListedTwice : DocumentCheck
{
    // "của Đảng, …, của Đảng": what is one syllable, or long, is a part of a sentence rather than an item.
    private const int FewestSyllables = 2;
    private const int MostSyllables = 6;
    private const int FewestItems = 3;

    private static readonly SearchValues<char> AroundLists = SearchValues.Create(".;:()“”\"");

    public override Rule Rule { get; } = new(
        "PS4034",
        "listed-twice",
        Severity.Warning,
        new LocalizedText("Liệt kê trùng", "Listed twice"),
        new RulePage(
            new LocalizedText(
                "Tìm cùng một chức danh, cơ quan hay việc đứng hai lần trong một dãy liệt kê ngăn bằng dấu phẩy.",
                "Finds the same office, body or piece of work twice in one list with commas."),
            new LocalizedText("Thường là chép thừa, hoặc chỗ ấy lẽ ra là một mục khác bị thiếu.", "Mostly one was copied too often, or another should stand there."),
            "chi ủy viên, bí thư, phó bí thư, chi ủy viên khóa mới",
            "chi ủy viên, bí thư, phó bí thư khóa mới",
            new LocalizedText("Bỏ một lần, hoặc thay bằng mục còn thiếu.", "Take one away, or write what is missing.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            string text = block.Text;
            if (text.AsSpan().Count(", ") + text.AsSpan().Count(",\n") < FewestItems - 1) continue;
            for (int start = 0; start < text.Length;)
            {
                int length = text.AsSpan(start).IndexOfAny(AroundLists);
                if (length < 0) length = text.Length - start;
                foreach ((int at, string item) in Repeated(text, start, start + length))
                {
                    yield return Rule.At(
                        block.Span(at, at + item.Length),
                        new LocalizedText($"“{item}” được liệt kê hai lần trong một dãy.", $"“{item}” stands twice in one list."),
                        new LocalizedText("Bỏ một lần, hoặc thay bằng mục còn thiếu.", "Take one away, or write what is missing."));
                }

                start += length + 1;
            }
        }
    }

    // The items between the commas of one list that stood in it before.
    private static List<(int At, string Item)> Repeated(string text, int start, int end)
    {
        List<(int At, string Item)> found = [];
        if (text.AsSpan(start, end - start).Count(',') < FewestItems - 1) return found;
        List<string> seen = [];
        for (int at = start; at < end;)
        {
            // "1,5": what no blank follows is no comma of a list.
            int comma = text.IndexOf(',', at, end - at);
            while (comma >= 0 && comma + 1 < end && text[comma + 1] is not (' ' or '\n')) comma = text.IndexOf(',', comma + 1, end - comma - 1);
            if (comma < 0) comma = end;
            string item = Bare(text[at..comma]);
            if (seen.Contains(item, StringComparer.OrdinalIgnoreCase) && IsItem(item)) found.Add((text.IndexOf(item, at, StringComparison.Ordinal), item));
            seen.Add(item);
            at = comma + 1;
        }

        return seen.Count >= FewestItems ? found : [];
    }

    private static bool IsItem(string item) => item.Split(' ').Length is >= FewestSyllables and <= MostSyllables && item.All(c => char.IsLetter(c) || c is ' ' or '-');

    // "… chi ủy viên khóa mới phải …": what holds for all of the list follows its last item.
    private static string Bare(string item) => Rest().Replace(item.Trim(' ', '-', '+', '*', '\n', '\u00A0'), "");

    [GeneratedRegex(@"[ \n]+(?:khóa|nhiệm kỳ|phải|được|đều|cần|có|để)[ \n].*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Rest();
}
