using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>Ranges of one family of limits that overlap, or leave numbers out.</summary>
internal sealed class LimitRangesCollide : ICheck
{
    public Rule Rule { get; } = new(
        "PS6004",
        "limit-ranges-collide",
        Severity.Warning,
        new LocalizedText("Các khoảng của định mức chồng nhau hoặc bỏ trống", "Ranges of limits that overlap or leave a gap"),
        new RulePage(
            new LocalizedText(
                "Xếp các định mức của một văn bản cùng đối tượng, cùng đại lượng, cùng một điều kiện when theo thứ tự, rồi tìm hai khoảng liền nhau bị chồng hoặc bỏ trống.",
                "Puts the limits of one document with the same subject, measure and condition `when` in order, and finds neighbours that overlap or leave numbers out."),
            new LocalizedText("Số rơi vào chỗ chồng có hai quy định, rơi vào chỗ trống thì không có quy định nào.", "A number in the overlap has two rules, in the gap none."),
            "when: {members: 9..14}\n...\nwhen: {members: 14..20}",
            "when: {members: 9..14}\n...\nwhen: {members: 15..20}",
            new LocalizedText("Sửa khoảng theo văn bản gốc.", "Mend the ranges by the document.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var families =
            from limit in context.Repository.Limits
            where limit.When.Count == 1
            from figure in Figure.Of(limit)
            from bound in Bounds(figure)
            let applies = string.Join(' ', limit.Applies.Select(property => $"{property.Key}={property.Value.Value}"))
            group limit by (limit.SourceDocument.Value, applies, figure.Measure, Condition: limit.When.First().Key, bound);
        return families.SelectMany(family => Collisions([.. family.OrderBy(RangeOf, Comparer<NumberRange>.Create(ByStart))], family.Key.Condition))
            .DistinctBy(found => found.Span);
    }

    private static IEnumerable<string> Bounds(Figure figure)
    {
        if (figure.Least is not null) yield return "min";
        if (figure.Most is not null) yield return "max";
    }

    private IEnumerable<Diagnostic> Collisions(Limit[] family, string condition)
    {
        for (int i = 1; i < family.Length; i++)
        {
            NumberRange before = RangeOf(family[i - 1]);
            NumberRange now = RangeOf(family[i]);
            int? end = before.To;
            int start = now.From ?? int.MinValue;
            if (end is { } last && start == last + 1) continue;
            bool overlap = end is null || start <= end;
            yield return Rule.At(
                Figure.Place(family[i], "when", condition),
                overlap
                    ? new LocalizedText($"Khoảng {condition} {now} chồng lên {before} của “{family[i - 1].Id.Value}”.", $"The range {condition} {now} overlaps {before} of “{family[i - 1].Id.Value}”.")
                    : new LocalizedText($"Giữa {before} của “{family[i - 1].Id.Value}” và {now}, {condition} từ {end + 1} đến {start - 1} không có quy định.", $"Between {before} of “{family[i - 1].Id.Value}” and {now} nothing is said of {condition} {end + 1} to {start - 1}."),
                new LocalizedText("Xem lại hai khoảng theo văn bản gốc.", "Look at both ranges in the document again.")) with
            { Related = [Figure.Place(family[i - 1], "when", condition)] };
        }
    }

    private static NumberRange RangeOf(Limit limit) => limit.When.First().Value;

    private static int ByStart(NumberRange a, NumberRange b) => (a.From ?? int.MinValue, a.To ?? int.MaxValue).CompareTo((b.From ?? int.MinValue, b.To ?? int.MaxValue));
}
