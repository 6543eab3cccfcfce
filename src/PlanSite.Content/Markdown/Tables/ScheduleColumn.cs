namespace PlanSite.Content.Markdown.Tables;

/// <summary>A column of a schedule.</summary>
/// <param name="Tail">What the header says beyond the name of its role: "tổ chức đại hội" of "Thời gian tổ chức đại hội".</param>
/// <param name="Tentative">The header says "dự kiến".</param>
internal sealed record ScheduleColumn(ColumnRole Role, string Tail, string Header, bool Tentative)
{
    /// <summary>The year that the header gives to the times of the column: "Thời gian thực hiện năm 2025".</summary>
    public int? Year { get; init; }

    public static ScheduleColumn Other { get; } = new(ColumnRole.None, "", "", false);
}
