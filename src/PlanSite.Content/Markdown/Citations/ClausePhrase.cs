namespace PlanSite.Content.Markdown.Citations;

/// <summary>"khoản 4, Điều 24" in running text, with the path that it means.</summary>
internal readonly record struct ClausePhrase(int Start, int End, string Path);
