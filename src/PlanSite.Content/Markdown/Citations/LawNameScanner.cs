using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>
/// Finds a law by its name where the name ends in its year or date: <c>Luật Đất đai năm 2024</c>, <c>Bộ luật Dân sự ngày 24/11/2015</c>.
/// Without a year nobody can say where the name ends.
/// </summary>
internal static class LawNameScanner
{
    private const int LongestName = 110;
    private static readonly string[] Kinds = ["Bộ luật", "Luật", "Pháp lệnh"];

    // What stands between a law and a year that isn't the law's.
    private static readonly string[] Strangers =
        ["trong", "từ", "vào", "đến", "theo", "thì", "là", "sẽ", "đã", "tại", "trước", "sau", "hết", "được", "phải", "cho", "tới", "nhằm", "để", "kế hoạch", "đầu", "cuối"];

    public static FoundCitation? TryRead(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not ('B' or 'L' or 'P')) return null;
        int name = KindEnd(text, start);
        if (name < 0) return null;
        int at = Scan.SkipBlanks(text, name, 4);
        if (at == name || !char.IsUpper(Scan.At(text, at))) return null;
        for (int last = Math.Min(text.Length, start + LongestName); at < last;)
        {
            char c = text[at];
            if (Scan.IsBlank(c) || c is ',' or '-')
            {
                at++;
                continue;
            }

            if (!Scan.IsWord(c)) return null;
            if (Year(text, start, at) is { } found) return found;
            if (char.IsAsciiDigit(c) || IsStranger(text, at)) return null;
            at += Scan.Word(text, at).Length;
        }

        return null;
    }

    private static FoundCitation? Year(ReadOnlySpan<char> text, int start, int at)
    {
        string key = text[start..Scan.SkipBlanksBack(text, at)].TrimEnd(',').ToString();
        int end = at;
        if (CitationDateReader.Read(text, ref end, out (int, int)? impossible) is { } date) return new FoundCitation(start, end) { Key = key, Date = date };
        if (impossible is not null) return new FoundCitation(start, end) { Key = key, ImpossibleDate = impossible };
        int word = Scan.MatchWord(text, at, "năm");
        int year = word < 0 ? at : Scan.SkipBlanks(text, word);
        if (Scan.Digits(text, year) != 4 || text[year] is not ('1' or '2') || Scan.At(text, year + 4) is '/' || Scan.IsWord(Scan.At(text, year + 4))) return null;
        return PartialDate.TryParse(text.Slice(year, 4).ToString(), out PartialDate known) ? new FoundCitation(start, year + 4) { Key = key, Date = known } : null;
    }

    private static int KindEnd(ReadOnlySpan<char> text, int start)
    {
        foreach (string kind in Kinds)
        {
            if (text[start..].StartsWith(kind, StringComparison.Ordinal)) return Scan.IsWordEnd(text, start + kind.Length) ? start + kind.Length : -1;
        }

        return -1;
    }

    private static bool IsStranger(ReadOnlySpan<char> text, int at)
    {
        foreach (string word in Strangers)
        {
            if (Scan.MatchWord(text, at, word) > 0) return true;
        }

        return false;
    }
}
