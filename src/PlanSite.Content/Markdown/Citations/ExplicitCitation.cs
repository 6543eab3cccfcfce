using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Citations;

/// <summary>Reads what stands in <c>[[...]]</c>: a number, maybe with a date, or an id; a clause behind <c>#</c>; a text to show behind <c>|</c>.</summary>
internal static class ExplicitCitation
{
    public static Citation Read(string content, VocabularyIndex vocabulary)
    {
        int bar = content.IndexOf('|');
        ReadOnlySpan<char> target = (bar < 0 ? content : content.AsSpan(0, bar)).Trim();
        int hash = target.IndexOf('#');
        string? clause = hash < 0 ? null : target[(hash + 1)..].Trim().ToString();
        string key = (hash < 0 ? target : target[..hash]).Trim().ToString();
        var citation = new Citation { Text = content, Span = default, Key = key, Clause = clause };
        if (key.Length == 0) return citation;

        List<FoundCitation> found = new CitationScanner(key, vocabulary, new ShortForms()).Find(0);
        if (found is [{ Number: not null } only] && only.End == key.Length)
        {
            return citation with { Number = only.Number, Date = only.Date, TypeWord = only.TypeWord, Clause = clause ?? only.Clause };
        }

        int comma = key.IndexOf(',');
        ReadOnlySpan<char> number = (comma < 0 ? key : key.AsSpan(0, comma)).Trim();
        if (!DocumentNumber.TryParse(number.ToString(), out DocumentNumber? parsed)) return citation;
        return citation with { Number = parsed, Date = comma < 0 ? null : DateIn(key.AsSpan(comma + 1).Trim()) };
    }

    private static PartialDate? DateIn(ReadOnlySpan<char> text)
    {
        if (PartialDate.TryParse(text.ToString(), out PartialDate compact)) return compact;
        int day = Scan.MatchWord(text, 0, "ngày");
        return CitationDateReader.TryDate(text, day < 0 ? 0 : Scan.SkipBlanks(text, day), out int end, out PartialDate? date) && end == text.Length
            ? date
            : null;
    }
}
