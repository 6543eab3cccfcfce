using System.Buffers;
using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Blanks where none should be, or two where one should.</summary>
internal sealed partial class StraySpace : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4027",
        "stray-space",
        Severity.Info,
        new LocalizedText("Thừa hoặc thiếu dấu cách", "Stray blanks"),
        new RulePage(
            new LocalizedText(
                "Tìm hai dấu cách liền giữa câu, dấu cách sau dấu mở ngoặc hoặc trước dấu khép, trước dấu phẩy, dấu chấm, và dấu nối chỉ cách một bên (2025- 2030).",
                "Finds two blanks inside a sentence, a blank behind an opening mark or before a closing one, before a comma or full stop, and a hyphen with a blank on one side only (2025- 2030)."),
            new LocalizedText(
                "Tìm kiếm “đảng bộ” không ra “đảng  bộ”; so sánh hai bản cũng báo khác.",
                "Who searches for “đảng bộ” doesn't find “đảng  bộ”, and comparisons show a difference."),
            "đảng  bộ, “ tăng cường”, nhiệm kỳ 2025- 2027",
            "đảng bộ, “tăng cường”, nhiệm kỳ 2025 - 2027",
            new LocalizedText(
                "Để một dấu cách giữa hai từ, không để dấu cách sát trong ngoặc.",
                "One blank between words, none inside marks.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        foreach (TextBlock block in document.Blocks)
        {
            if (!block.Text.AsSpan().ContainsAny(Signs)) continue;
            foreach (Match match in Stray().Matches(block.Text))
            {
                // Gaps of a form are told as what they are.
                if (match.Length > 3 && match.Value.AsSpan().IsWhiteSpace()) continue;
                string words = block.Text[Math.Max(0, match.Index - 8)..Math.Min(block.Text.Length, match.Index + match.Length + 8)].Trim();
                yield return Rule.At(
                    block.Span(match.Index, match.Index + match.Length),
                    new LocalizedText($"Dấu cách chưa đúng: “{words}”.", $"Stray blanks: “{words}”."),
                    new LocalizedText($"Viết “{Mended(match.Value)}”.", $"Write “{Mended(match.Value)}”."));
            }
        }
    }

    private static string Mended(string found)
    {
        if (found.AsSpan().IsWhiteSpace()) return " ";
        if (char.IsAsciiDigit(found[0])) return $"{found[..4]} - {found[^4..]}";
        return found.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
    }

    // No stray blank is without one of these.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["  ", "\u00A0", "“ ", "« ", " ”", " »", "( ", " ,", " ;", " .", " -", "- ", " –", "– "], StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<=[\p{L}\p{Nd},;.])[ \u00A0]{2,}(?=[\p{L}\p{Nd}])|[“«][ \u00A0]+(?=\p{L})|(?<=\p{L})[ \u00A0]+[”»]|\([ \u00A0]+(?=\p{L})|(?<=\p{L})[ \u00A0]+[,;](?=[ \n])|(?<=\p{Ll})[ \u00A0]+\.(?=[ \n]|$)|(?<![0-9])(?:19|20)[0-9]{2}(?:[ \u00A0]+[-–]|[-–][ \u00A0]+)(?:19|20)[0-9]{2}(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Stray();
}
