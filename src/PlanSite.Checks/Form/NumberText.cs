using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>Writes a number in the manner of another of its row: <c>IV.</c>, <c>2.3.</c>, <c>đ)</c>.</summary>
internal static class NumberText
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";
    private static readonly (int Value, string Sign)[] Roman = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Like(Clause clause, int number)
    {
        string written = clause.Number.Trim();
        string own = Own(clause, clause.Values[^1]);
        int at = written.LastIndexOf(own, StringComparison.Ordinal);
        return at < 0 ? number.ToString() : written[..at] + Own(clause, number) + written[(at + own.Length)..];
    }

    private static string Own(Clause clause, int number)
    {
        string written = clause.Number;
        if (clause.Kind is ClauseKind.Point or ClauseKind.Letter || (clause.Kind == ClauseKind.Bracketed && !written.Any(char.IsAsciiDigit)))
        {
            string letter = number is > 0 and <= 23 ? Letters[number - 1].ToString() : number > 40 ? ((char)('a' + number - 40)).ToString() : number.ToString();
            return clause.Kind == ClauseKind.Letter ? letter.ToUpperInvariant() : letter;
        }

        bool figures = written.Any(char.IsAsciiDigit);
        return figures ? number.ToString(written.Contains('0', StringComparison.Ordinal) && number < 10 && written.Contains("0" + clause.Values[^1], StringComparison.Ordinal) ? "00" : "0") : InRoman(number);
    }

    private static string InRoman(int number)
    {
        string text = "";
        foreach ((int value, string sign) in Roman)
        {
            for (; number >= value; number -= value) text += sign;
        }

        return text;
    }
}
