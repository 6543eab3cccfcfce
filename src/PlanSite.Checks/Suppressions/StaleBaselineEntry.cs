using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>The baseline knows findings that are no more.</summary>
internal static class StaleBaselineEntry
{
    public static readonly Rule Rule = new(
        "PS1096",
        "stale-baseline-entry",
        Severity.Warning,
        new("Tệp nền còn ghi phát hiện đã sửa", "The baseline knows what has been mended"),
        new RulePage(
            new("plansite-baseline.json ghi nhiều phát hiện hơn số đang có ở văn bản ấy.", "plansite-baseline.json lists more findings than the document has."),
            new("Phát hiện đã sửa mà còn ghi trong tệp nền thì lần sau mắc lại sẽ không ai biết. Tệp nền chỉ được ngắn đi.",
                "What was mended and is still listed would not be told when it is made again. A baseline only ever shrinks."),
            "    {\"code\": \"PS2001\", \"file\": \"content/tinh/tinh-uy/ke-hoach/index.md\", \"text\": \"[[kh-cu]]\", \"count\": 2}",
            "    {\"code\": \"PS2001\", \"file\": \"content/tinh/tinh-uy/ke-hoach/index.md\", \"text\": \"[[kh-cu]]\", \"count\": 1}",
            new("Chạy plansite fix để rút các mục đã sửa khỏi tệp nền, rồi gửi tệp ấy cùng phần sửa.", "Run plansite fix to take out what is mended, and send the file along with the change.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="text">The baseline as it is, where this finding is to carry the fix of all stale entries.</param>
    public static Diagnostic Found(BaselineEntry entry, int left, string? text, string shrunken)
    {
        Diagnostic found = Rule.At(
            entry.Span,
            new($"Tệp nền ghi {entry.Count} phát hiện {entry.Code} “{entry.Text}” ở {entry.File}; {left} trong số đó không còn nữa.",
                $"The baseline lists {entry.Count} findings {entry.Code} “{entry.Text}” in {entry.File}; {left} of them are no more."),
            new("Chạy plansite fix để rút chúng khỏi tệp nền.", "Run plansite fix to take them out of the baseline."));
        if (text is null) return found;
        string[] lines = text.Split('\n');
        var whole = new SourceSpan(Baseline.FileName, 1, 1, lines.Length, lines[^1].Length + 1);
        return found with { Fix = Fix.Of(new("Rút các phát hiện đã sửa khỏi tệp nền", "Take what is mended out of the baseline"), whole, shrunken) };
    }
}
