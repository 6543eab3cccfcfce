using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Time;

/// <summary>Days of a time in words, for messages.</summary>
internal static class WindowText
{
    /// <summary><c>từ 01/9/2024 đến 31/10/2024</c>, <c>đến 31/8/2025</c>, <c>ngày 20/2/2025</c>.</summary>
    public static LocalizedText Of(Deadline deadline) => deadline switch
    {
        { Start: { } start, End: { } end } when start == end => new($"ngày {VietnameseDate.Numeric(start)}", $"on {EnglishDate.Long(start)}"),
        { Start: { } start, End: { } end } => new(
            $"từ {VietnameseDate.Numeric(start)} đến {VietnameseDate.Numeric(end)}", $"from {EnglishDate.Long(start)} to {EnglishDate.Long(end)}"),
        { End: { } end } => new($"đến {VietnameseDate.Numeric(end)}", $"until {EnglishDate.Long(end)}"),
        { Start: { } start } => new($"từ {VietnameseDate.Numeric(start)}", $"from {EnglishDate.Long(start)}"),
        _ => new("chưa có ngày", "without a date"),
    };

    /// <summary>Text of the document inside a message, cut where it is long.</summary>
    public static string Quote(string text)
    {
        string line = string.Join(' ', text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : line[..59].TrimEnd() + "…";
    }
}
