namespace PlanSite.Content.Comments;

/// <summary>A stretch of a text, the end exclusive.</summary>
internal readonly record struct TextStretch(int Start, int End);
