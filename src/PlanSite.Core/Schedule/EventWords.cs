using PlanSite.Core.Text;

namespace PlanSite.Core.Schedule;

/// <summary>Words for events without accents, case and filling words, so that "khai mạc Đại hội" and <c>dai-hoi</c> are the same.</summary>
internal static class EventWords
{
    // Longer ones first: each is taken out whole.
    private static readonly string[] Edges = ["khai mac", "be mac", "bat dau", "ket thuc"];
    private static readonly string[] Fillers =
    [
        "to chuc xong", "chinh thuc", "hoan thanh", "tien hanh", "dien ra", "to chuc", "dang bo", "dai bieu", "cap minh", "don vi minh",
        "cua", "ngay", "cuoc", "phien", "buoi", "khi", "sau", "xong", "cap", "le", "ky",
    ];

    /// <summary>Lower case words without accents, one blank between them.</summary>
    public static string Of(string text)
    {
        char[] letters = [.. UnicodeText.WithoutMarks(text).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')];
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words without those that only say which end of an event is meant, or nothing.</summary>
    public static string WithoutFillers(string words)
    {
        string rest = words;
        foreach (string filler in Edges.Concat(Fillers)) TryRemove(ref rest, filler);
        return rest;
    }

    public static bool NamesAnEdge(string words) => Edges.Any(edge => $" {words} ".Contains($" {edge} ", StringComparison.Ordinal));

    /// <summary>Takes whole words out of a phrase; false where they are not in it.</summary>
    public static bool TryRemove(ref string words, string part)
    {
        string padded = $" {words} ";
        string removed = padded.Replace($" {part} ", " ", StringComparison.Ordinal);
        if (part.Length == 0 || removed == padded) return false;
        words = removed.Trim();
        return true;
    }
}
