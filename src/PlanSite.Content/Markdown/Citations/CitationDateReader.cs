using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>Reads the date that belongs to a citation: <c>, ngày 14/6/2024</c>, <c>ngày 14 tháng 6 năm 2024</c>, <c>(14/6/2024)</c>.</summary>
internal static class CitationDateReader
{
    // "của Ban Thường vụ Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh ngày ...": the issuer may stand before the date.
    private const int LongestIssuer = 90;

    // Words before "ngày" that make it a time of something else.
    private static readonly string[] DeadlineWords =
        ["trước", "từ", "đến", "tới", "hết", "nhất", "trong", "vào", "sau", "kể", "tính", "xong", "thành", "là", "mỗi", "hằng", "hàng"];

    /// <param name="end">Where the date ends; unchanged where there is none.</param>
    /// <param name="impossible">The date is written, but there is no such day.</param>
    public static PartialDate? Read(ReadOnlySpan<char> text, ref int end, out (int Start, int End)? impossible)
    {
        impossible = null;
        int at = Scan.SkipBlanks(text, end);
        if (Scan.At(text, at) == ',') at = Scan.SkipBlanks(text, at + 1);
        if (Scan.At(text, at) == '(')
        {
            int inner = Scan.SkipBlanks(text, at + 1);
            int day = Scan.MatchWord(text, inner, "ngày");
            if (day > 0) inner = Scan.SkipBlanks(text, day);
            return TryDate(text, inner, out int close, out PartialDate? date) && Scan.At(text, Scan.SkipBlanks(text, close)) == ')'
                ? Take(date, inner, close, Scan.SkipBlanks(text, close) + 1, ref end, ref impossible)
                : null;
        }

        int word = Scan.MatchWord(text, at, "ngày");
        if (word < 0) word = AfterIssuer(text, at);
        if (word < 0) return null;
        int start = Scan.SkipBlanks(text, word);
        return TryDate(text, start, out int stop, out PartialDate? found) ? Take(found, start, stop, stop, ref end, ref impossible) : null;
    }

    private static PartialDate? Take(PartialDate? date, int start, int stop, int whole, ref int end, ref (int, int)? impossible)
    {
        if (date is null) impossible = (start, stop);
        end = whole;
        return date;
    }

    private static int AfterIssuer(ReadOnlySpan<char> text, int at)
    {
        int issuer = Scan.MatchWord(text, at, "của");
        if (issuer < 0) return -1;
        int last = Math.Min(text.Length, issuer + LongestIssuer);
        for (int i = issuer; i < last; i++)
        {
            char c = text[i];
            if (!char.IsLetter(c) && !Scan.IsBlank(c) && c is not ('-' or '(' or ')')) return -1;
            if (c == 'n' && Scan.IsWordStart(text, i) && Scan.MatchWord(text, i, "ngày") is > 0 and var end) return IsDeadline(text, i) ? -1 : end;
        }

        return -1;
    }

    // "của Huyện ủy xong trước ngày ...": a deadline, not the date of the document.
    private static bool IsDeadline(ReadOnlySpan<char> text, int day)
    {
        int end = Scan.SkipBlanksBack(text, day);
        foreach (string word in DeadlineWords)
        {
            if (Scan.MatchBack(text, end, word) >= 0) return true;
        }

        return false;
    }

    /// <summary>Reads <c>14/6/2024</c>, <c>20-02-2024</c>, <c>14 tháng 6 năm 2024</c>; day and month may be blank on a form.</summary>
    /// <param name="date">Nothing where no such day exists.</param>
    public static bool TryDate(ReadOnlySpan<char> text, int at, out int end, out PartialDate? date)
    {
        date = null;
        end = at;
        int digits = Scan.Digits(text, at);
        if (digits > 2) return false;
        int? day = digits == 0 ? null : int.Parse(text.Slice(at, digits));
        int next = Scan.SkipBlanks(text, at + digits);
        if (Scan.MatchWord(text, next, "tháng") is > 0 and var month) return Worded(text, day, Scan.SkipBlanks(text, month), out end, out date);

        char separator = Scan.At(text, next);
        if (separator is not ('/' or '-' or '.')) return false;
        int monthAt = Scan.SkipBlanks(text, next + 1);
        int monthDigits = Scan.Digits(text, monthAt);
        if (monthDigits > 2) return false;
        int second = Scan.SkipBlanks(text, monthAt + monthDigits);
        if (Scan.At(text, second) != separator) return false;
        int yearAt = Scan.SkipBlanks(text, second + 1, 1);
        if (Scan.Digits(text, yearAt) != 4) return false;
        end = yearAt + 4;
        date = Make(day, monthDigits == 0 ? null : int.Parse(text.Slice(monthAt, monthDigits)), int.Parse(text.Slice(yearAt, 4)));
        return true;
    }

    private static bool Worded(ReadOnlySpan<char> text, int? day, int at, out int end, out PartialDate? date)
    {
        date = null;
        end = at;
        int digits = Scan.Digits(text, at);
        if (digits > 2) return false;
        int? month = digits == 0 ? null : int.Parse(text.Slice(at, digits));
        int year = Scan.MatchWord(text, Scan.SkipBlanks(text, at + digits), "năm");
        if (year < 0) return false;
        int yearAt = Scan.SkipBlanks(text, year);
        if (Scan.Digits(text, yearAt) != 4) return false;
        end = yearAt + 4;
        date = Make(day, month, int.Parse(text.Slice(yearAt, 4)));
        return true;
    }

    // A day without its month says nothing.
    private static PartialDate? Make(int? day, int? month, int year)
    {
        string text = month is null ? $"{year:0000}" : day is null ? $"{year:0000}-{month:00}" : $"{year:0000}-{month:00}-{day:00}";
        return PartialDate.TryParse(text, out PartialDate date) ? date : null;
    }
}
