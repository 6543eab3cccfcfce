using System.Text.RegularExpressions;

namespace PlanSite.Core.Time.Reading;

/// <summary>
/// What was probably meant by a text that is no time as it stands: marks mixed up or doubled, letters typed for digits, a year without its word.
/// Only repairs that leave one reading are made; whether the result is a time is for the parser to say.
/// </summary>
internal static partial class ProbableSpelling
{
    /// <summary>The mended text, or nothing where there is nothing to mend.</summary>
    public static string? Of(string text)
    {
        string mended = LettersInDate().Replace(text, found => Digits(found.Value));
        mended = DayByWords().Replace(mended, "${d} tháng ${m} năm ${y}");
        mended = DayMonthYear().Replace(mended, found => $"{found.Groups["d"].Value}/{found.Groups["m"].Value}/{Joined(found.Groups["y"].Value)}");
        mended = YearMonthDay().Replace(mended, found => $"{found.Groups["y"].Value}-{found.Groups["m"].Value.PadLeft(2, '0')}-{found.Groups["d"].Value.PadLeft(2, '0')}");
        mended = MonthDayYear().Replace(mended, "${d}${mark}${m}${mark}${y}");
        mended = YearAfterPeriod().Replace(mended, "${period}/${y}");
        mended = ShortYear().Replace(mended, "${word} 20${y}");
        mended = FourOnes().Replace(mended, "${word} IV");
        mended = StrayMarks().Replace(mended, "");
        return string.Equals(mended, text, StringComparison.Ordinal) ? null : mended;
    }

    public static bool HasLettersInDate(string text) => LettersInDate().Match(text) is { Success: true } found && found.Value.Any(char.IsAsciiLetter) && found.Value.Any(char.IsAsciiDigit);

    /// <summary>Where two texts differ: the part of the first, and what stands for it in the second; both as whole words.</summary>
    public static (int Start, int Length, string Instead) Change(string text, string mended)
    {
        int start = 0;
        int most = Math.Min(text.Length, mended.Length);
        while (start < most && text[start] == mended[start]) start++;
        int tail = 0;
        while (tail < most - start && text[^(tail + 1)] == mended[^(tail + 1)]) tail++;
        while (start > 0 && text[start - 1] != ' ') start--;
        while (tail > 0 && text[^tail] != ' ') tail--;
        return (start, text.Length - tail - start, mended[start..(mended.Length - tail)]);
    }

    private static string Digits(string date) => date.Any(char.IsAsciiDigit) ? date.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1') : date;

    private static string Joined(string year) => year.Replace(" ", "", StringComparison.Ordinal);

    // ngày l5/O9/2O24
    [GeneratedRegex(@"(?<![\p{L}\d])[\dlIOo]{1,2}[/.-][\dlIOo]{1,2}[/.-][\dlIOo]{4}(?![\p{L}\d])")]
    private static partial Regex LettersInDate();

    // ngày 15, tháng 9, 2024; 15 tháng 9 2024
    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2}),?\s+tháng\s+(?<m>\d{1,2}),?\s+(?:năm\s+)?(?<y>(?:19|20)\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex DayByWords();

    // 15-9/2024, 15/9///2024, ngày 15 9 2024, 15/9/20 24
    [GeneratedRegex(@"(?<![\d/.-])(?<d>\d{1,2})(?:\s*/[\s/]*|[.-]+|\s+)(?<m>\d{1,2})(?:\s*/[\s/]*|[.-]+|\s+)(?<y>(?:19|20)\s?\d\d)(?!\d)")]
    private static partial Regex DayMonthYear();

    // 2024/9/15, 2024-9-15
    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)[/.-](?<m>0?[1-9]|1[0-2])[/.-](?<d>[0-2]?\d|3[01])(?!\d)")]
    private static partial Regex YearMonthDay();

    // 9/25/2024, which has no other reading
    [GeneratedRegex(@"(?<!\d)(?<m>0?[1-9]|1[0-2])(?<mark>[/.-])(?<d>1[3-9]|2\d|3[01])\k<mark>(?<y>(?:19|20)\d\d)(?!\d)")]
    private static partial Regex MonthDayYear();

    // tháng 9, 2024; Quý III 2024
    [GeneratedRegex(@"(?<![\d/.-]\s*)(?<period>(?:tháng\s+\d{1,2}|quý\s+(?:\d|[IV]{1,3})))\s*[,.]?\s+(?<y>(?:19|20)\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex YearAfterPeriod();

    // tháng 9 năm 24
    [GeneratedRegex(@"(?<![\p{L}])(?<word>năm)\s+(?<y>[1-4]\d)(?!\d)(?!\s*(?:năm|tháng|tuần|ngày|giờ))", RegexOptions.IgnoreCase)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"(?<word>quý)\s+IIII(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex FourOnes();

    [GeneratedRegex(@"\s*[/\-,;:?!]+\s*$")]
    private static partial Regex StrayMarks();
}
