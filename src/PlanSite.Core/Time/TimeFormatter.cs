using PlanSite.Core.Time.Reading;

namespace PlanSite.Core.Time;

/// <summary>Writes a syntax tree in either spelling; what is written is read back as the same tree.</summary>
public static class TimeFormatter
{
    /// <summary>The compact, EDTF-based spelling: <c>2024-Q3</c>, <c>before 2024-09-15</c>.</summary>
    public static string Compact(TimeExpression expression) => CompactTimeWriter.Write(expression);

    /// <summary>The written spelling: <c>Quý III/2024</c>, <c>trước ngày 15/9/2024</c>.</summary>
    public static string Vietnamese(TimeExpression expression) => VietnameseTimeWriter.Write(expression);
}
