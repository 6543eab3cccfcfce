namespace PlanSite.Content.Markdown.Clauses;

/// <summary>Roman numbers as sections carry them, up to 89.</summary>
internal static class RomanNumber
{
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    public static int? TryParse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 9 || text.ContainsAnyExcept("IVXL")) return null;
        int tens = text.ContainsAny('X', 'L') ? LongestPrefix(Tens, text) : 0;
        ReadOnlySpan<char> rest = text[Tens[tens].Length..];
        int ones = LongestPrefix(Ones, rest);
        return Ones[ones].Length == rest.Length ? tens * 10 + ones : null;
    }

    public static string Write(int value) => value is > 0 and < 90 ? Tens[value / 10] + Ones[value % 10] : value.ToString();

    private static int LongestPrefix(string[] forms, ReadOnlySpan<char> text)
    {
        int best = 0;
        for (int i = 1; i < forms.Length; i++)
        {
            if (forms[i].Length > forms[best].Length && text.StartsWith(forms[i])) best = i;
        }

        return best;
    }
}
