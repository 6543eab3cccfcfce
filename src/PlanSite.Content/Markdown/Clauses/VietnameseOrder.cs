namespace PlanSite.Content.Markdown.Clauses;

/// <summary>The order of letters that number points: a, b, c, d, đ, e, g, ...</summary>
internal static class VietnameseOrder
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>From 1; a letter that Vietnamese doesn't have comes after all others.</summary>
    public static int Of(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        int index = Letters.IndexOf(lower);
        return index >= 0 ? index + 1 : lower is >= 'a' and <= 'z' ? 40 + (lower - 'a') : 0;
    }

    public static bool IsPoint(char letter) => letter is (>= 'a' and <= 'z') or 'đ';

    public static bool IsCapital(char letter) => letter is (>= 'A' and <= 'Z') or 'Đ';

    /// <summary>The letter in an anchor: <c>đ</c> is <c>dd</c>.</summary>
    public static string InAnchor(char letter) => letter switch { 'đ' => "dd", 'Đ' => "DD", _ => letter.ToString() };
}
