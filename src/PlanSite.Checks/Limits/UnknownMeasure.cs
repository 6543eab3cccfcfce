using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Limits;

/// <summary>A measure that no limit knows, but for a slip.</summary>
internal sealed class UnknownMeasure : ICheck
{
    public Rule Rule { get; } = new(
        "PS6002",
        "unknown-measure",
        Severity.Warning,
        new LocalizedText("Tên con số ghi lệch với định mức", "A measure whose name no limit uses"),
        new RulePage(
            new LocalizedText(
                "Tìm tên trong measures chỉ khác một vài ký tự so với tên mà data/limits.yml dùng. Tên hoàn toàn khác thì không xét: cơ quan được ghi thêm số liệu của mình.",
                "Finds names in `measures` that differ by a letter or two from those of data/limits.yml. Names of another kind are left alone: an office may keep numbers of its own."),
            new LocalizedText("Sai một chữ thì định mức không bao giờ được kiểm tra.", "With a slip in the name the limit is never checked."),
            "measures: {member: 12}   # limits.yml: when: {members: 9..14}",
            "measures: {members: 12}",
            new LocalizedText("Dùng đúng tên trong data/limits.yml.", "Use the name that data/limits.yml uses.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        ImmutableHashSet<string> known = [.. context.Repository.Limits.SelectMany(limit => limit.When.Keys.Concat(Figure.Of(limit).Select(figure => figure.Measure)))];
        return from subject in Measured.All(context)
               from measure in subject.Measures
               where !known.Contains(measure.Key)
               let near = Nearness.Nearest(measure.Key, known)
               where near is not null && !subject.Measures.ContainsKey(near)
               select Found(measure.Value, measure.Key, near);
    }

    private Diagnostic Found(Located<decimal> value, string name, string near) => Rule.At(
        value.Span,
        new LocalizedText($"Không định mức nào dùng tên “{name}”.", $"No limit uses the name “{name}”."),
        new LocalizedText($"Có phải là “{near}”?", $"Did you mean “{near}”?"));
}
