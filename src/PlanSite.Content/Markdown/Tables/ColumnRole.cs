namespace PlanSite.Content.Markdown.Tables;

/// <summary>What a column of a schedule says.</summary>
internal enum ColumnRole
{
    None,
    When,
    What,
    Who,
    With,
    For,
    Output,
    Number,

    /// <summary>When something was, not when it is to be done: "ngày ban hành", "ngày sinh".</summary>
    Fact,

    /// <summary>What one level does: headed by the level's name.</summary>
    Level,
}
