namespace PlanSite.Content.Markdown.Tables;

/// <summary>Whether a row has the cells that its header promises.</summary>
internal enum RowFit
{
    Even,

    /// <summary>It has fewer.</summary>
    Uneven,

    /// <summary>It is no row but the rest of a broken line.</summary>
    Broken,
}
