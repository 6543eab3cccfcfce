using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>One item of a list ends with a semicolon where all others end with a full stop.</summary>
internal sealed class ItemEndsDifferently : DocumentCheck
{
    private const int FewestOthers = 2;

    public override Rule Rule { get; } = new(
        "PS4035",
        "item-ends-differently",
        Severity.Info,
        new LocalizedText("Dấu cuối ý không thống nhất", "An item ends otherwise than the others"),
        new RulePage(
            new LocalizedText(
                "Xem các ý liền nhau của một danh sách: một ý kết thúc bằng dấu chấm phẩy trong khi mọi ý khác đều kết thúc bằng dấu chấm. Dãy “…; …; ….” thì đúng.",
                "Looks at the items of one list: one ends with a semicolon where all others end with a full stop. A row “…; …; ….” is right."),
            new LocalizedText("Thường là ý này được chép từ danh sách khác, hoặc còn một ý sau nó bị mất.", "Mostly the item was copied from another list, or one behind it got lost."),
            "- Gửi dự thảo;\n- Góp ý.\n- Thông qua.",
            "- Gửi dự thảo.\n- Góp ý.\n- Thông qua.",
            new LocalizedText("Kết thúc mọi ý bằng cùng một dấu.", "End all items alike.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        Dictionary<string, TextBlock> last = [];
        foreach (TextBlock block in document.Blocks.Where(block => block is { Clause: not null, IsHeading: false, IsAside: false })) last[block.Clause!] = block;
        foreach (List<Clause> items in Lists(document))
        {
            List<TextBlock> ends = [.. items.Select(item => last.GetValueOrDefault(item.Anchor)).OfType<TextBlock>()];
            if (ends.Count(end => End(end) is '.') < FewestOthers || ends.FindAll(end => End(end) is ';' or ',') is not [var other]) continue;

            // "…; …." at the end of a list is how lists end; what stands alone among full stops is not.
            int place = ends.IndexOf(other);
            if (place + 1 == ends.Count || End(ends[place + 1]) is not ('.' or ':')) continue;
            int at = other.Text.TrimEnd().Length - 1;
            yield return Rule.At(
                other.Span(at, at + 1),
                new LocalizedText("Ý này kết thúc bằng dấu chấm phẩy, các ý khác bằng dấu chấm.", "This item ends with a semicolon, the others with a full stop."),
                new LocalizedText("Thay bằng dấu chấm; nếu còn ý nối tiếp thì bổ sung.", "Write a full stop; where something should follow, add it."));
        }
    }

    private static char? End(TextBlock block) => block.Text.TrimEnd() is [.., var end] ? end : null;

    // Items with the same mark that follow each other within one clause.
    private static IEnumerable<List<Clause>> Lists(Document document)
    {
        var open = new Dictionary<string, List<Clause>>(StringComparer.Ordinal);
        foreach (Clause clause in document.Clauses)
        {
            if (clause.IsHeading || !clause.Values.IsEmpty) continue;
            string room = $"{clause.Parent} {clause.Kind} {clause.Number}";
            if (!open.TryGetValue(room, out List<Clause>? list)) open[room] = list = [];
            list.Add(clause);
        }

        return open.Values;
    }
}
