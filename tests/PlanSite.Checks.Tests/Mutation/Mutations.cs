using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanSite.Checks.Tests.Mutation;

/// <summary>
/// Every place where this repository can be broken, and whether anything in it speaks against the break. That is decided here from the text alone, never by
/// asking the rules: a date that no calendar has, a number that the repository knows otherwise, a name that others still use.
/// </summary>
internal sealed partial class Mutations(ImmutableSortedDictionary<string, string> texts, Random random)
{
    // What a comment says means nothing to a reader, nor to the repository.
    private readonly string _all = string.Join('\n', texts.Select(pair => WithoutComments(pair.Key, pair.Value)));

    public IEnumerable<IGrouping<string, Func<Mutant?>>> Sites() =>
        texts.SelectMany(pair => In(pair.Key, pair.Value, WithoutComments(pair.Key, pair.Value))).GroupBy(site => site.Kind, site => site.Make, StringComparer.Ordinal);

    private IEnumerable<(string Kind, Func<Mutant?> Make)> In(string file, string text, string said)
    {
        foreach (Match match in WrittenDate().Matches(said)) yield return ("digit of a date", () => Date(file, text, match, "d/M/yyyy"));
        foreach (Match match in IsoDate().Matches(said)) yield return ("digit of a date", () => Date(file, text, match, "yyyy-MM-dd"));
        foreach (Match match in CitedNumber().Matches(said)) yield return ("digit of a number", () => Number(file, text, match));
        foreach (Match match in TaskEntry().Matches(said)) yield return ("deleted task", () => Deleted(file, text, match));
        foreach (Match match in WrittenRange().Matches(said)) yield return ("swapped range", () => Swapped(file, text, match));
        foreach (Match match in StartAndEnd().Matches(said)) yield return ("swapped range", () => Swapped(file, text, match));
        foreach (Match match in HeadingNumber().Matches(said)) yield return ("number of a heading", () => Heading(file, text, match));
        foreach (Match match in Id().Matches(said)) yield return ("id", () => Renamed("id", file, text, match, isDefinition: true));
        foreach (Match match in UnitReference().Matches(said)) yield return ("id of a unit", () => Renamed("id of a unit", file, text, match, isDefinition: false));
    }

    private static string WithoutComments(string file, string text) =>
        (file.EndsWith(".yml", StringComparison.Ordinal) ? YamlComment() : MarkdownComment()).Replace(text, match => new string(' ', match.Length));

    private Mutant? Date(string file, string text, Match match, string format)
    {
        string date = match.Value;
        int at = Pick(date, char.IsAsciiDigit);
        string changed = OtherDigit(date, at);
        bool exists = DateOnly.TryParseExact(changed.TrimStart('0').Replace("/0", "/", StringComparison.Ordinal), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly now);
        if (!exists) exists = DateOnly.TryParseExact(changed, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out now);
        string? against = !exists
            ? "no such day"
            : now.Year is < 1900 or > 2100 ? "no such year" : KnownDateOf(text, match) is { } number ? $"the date of {number} is known" : null;
        return At("digit of a date", file, text, match.Index, date, changed, against, []);
    }

    // A date that follows a number within the same citation, and that stands beside the number elsewhere too.
    private string? KnownDateOf(string text, Match date)
    {
        string before = text[Math.Max(0, date.Index - 40)..date.Index];
        Match number = CitedNumber().Matches(before).LastOrDefault()!;
        if (number is null || !DateBetween().IsMatch(before[(number.Index + number.Length)..])) return null;
        return Regex.Count(_all, $@"(?<![\d]){Regex.Escape(number.Value)}(?![\p{{L}}\d])") > 1 ? number.Value : null;
    }

    private Mutant? Number(string file, string text, Match match)
    {
        string number = match.Value;
        int digits = number.IndexOfAny(['-', '/']);
        string changed = OtherDigit(number, random.Next(digits));
        bool known = Regex.Count(_all, $@"(?<!\d){Regex.Escape(number)}(?![\p{{L}}\d])") > 1;
        bool other = Regex.IsMatch(_all, $@"(?<!\d){Regex.Escape(changed)}(?![\p{{L}}\d])");
        return At("digit of a number", file, text, match.Index, number, changed, known && !other ? "the number is known otherwise" : null, [number]);
    }

    private Mutant? Deleted(string file, string text, Match match)
    {
        string id = match.Groups["id"].Value;
        string rest = text.Remove(match.Index, match.Length);
        bool used = IsUsed(file, id);
        return new Mutant("deleted task", file, rest, LineOf(text, match.Index), id, used ? "others refer to the task" : null, [id]);
    }

    private static Mutant? Swapped(string file, string text, Match match)
    {
        (Group first, Group second) = (match.Groups["a"], match.Groups["b"]);
        if (first.Value == second.Value) return null;
        string changed = text[..first.Index] + second.Value + text[(first.Index + first.Length)..second.Index] + first.Value + text[(second.Index + second.Length)..];
        return new Mutant("swapped range", file, changed, LineOf(text, second.Index), match.Value.ReplaceLineEndings(" "), "it ends before it starts", [.. new[] { Line(text, first.Index).Trim().Replace(first.Value, second.Value, StringComparison.Ordinal) }]);
    }

    private Mutant? Heading(string file, string text, Match match)
    {
        Group number = match.Groups["number"];
        string[] others = [.. (char.IsAsciiDigit(number.Value[0]) ? new[] { "1", "2", "3", "4", "5", "6", "7", "8", "9" } : ["I", "II", "III", "IV", "V", "VI", "VII"]).Where(other => other != number.Value)];
        return At("number of a heading", file, text, number.Index, number.Value, others[random.Next(others.Length)], "headings are numbered in order", []);
    }

    private Mutant? Renamed(string kind, string file, string text, Match match, bool isDefinition)
    {
        Group id = match.Groups["id"];
        char[] letters = id.Value.ToCharArray();
        int at = Pick(id.Value, char.IsAsciiLetterLower);
        letters[at] = letters[at] == 'x' ? 'y' : 'x';
        string changed = new(letters);
        string word = $@"(?<![\w-]){Regex.Escape(id.Value)}(?![\w-])";
        string? against = isDefinition
            ? IsUsed(file, id.Value) ? "others use the id" : null
            : Regex.IsMatch(_all, $@"(?<![\w-]){Regex.Escape(changed)}(?![\w-])") ? null : "there is no such unit";
        return At(kind, file, text, id.Index, id.Value, changed, against, isDefinition ? [id.Value] : []);
    }

    // A task's id is known inside its document, and elsewhere behind the id of that document; the ids of documents and data are known everywhere.
    private bool IsUsed(string file, string id)
    {
        string word = $@"(?<![\w-])(?<!\bid: ){Regex.Escape(id)}(?![\w-])";
        if (!file.StartsWith("content/", StringComparison.Ordinal)) return Regex.IsMatch(_all, word);
        string folder = file[..(file.LastIndexOf('/') + 1)];
        string document = DocumentId().Match(texts[folder + "index.md"]).Groups["id"].Value;
        if (id == document) return Regex.IsMatch(_all, word);
        return Regex.IsMatch(_all, $@"(?<![\w-]){Regex.Escape(document)}#{Regex.Escape(id)}(?![\w-])")
            || texts.Any(pair => pair.Key.StartsWith(folder, StringComparison.Ordinal) && Regex.IsMatch(WithoutComments(pair.Key, pair.Value), $@"(?:\bafter\s*:[^\n]*|\btask:|\[\[#){word}"));
    }

    private static Mutant At(string kind, string file, string text, int index, string old, string changed, string? against, ImmutableArray<string> refers) =>
        new(kind, file, text[..index] + changed + text[(index + old.Length)..], LineOf(text, index), $"{old} -> {changed}", against, refers);

    private int Pick(string text, Func<char, bool> may)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => may(text[i]))];
        return places[random.Next(places.Length)];
    }

    private string OtherDigit(string text, int at)
    {
        char digit = (char)('0' + ((text[at] - '0' + random.Next(1, 10)) % 10));
        return text[..at] + digit + text[(at + 1)..];
    }

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static string Line(string text, int index)
    {
        int end = text.IndexOf('\n', index);
        return text[(text.LastIndexOf('\n', index) + 1)..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex(@"(?<=^|\s)#[^\n]*", RegexOptions.Multiline)]
    private static partial Regex YamlComment();

    [GeneratedRegex(@"<!--[^\n]*?-->|(?<=^|\s)# plansite:[^\n]*|(?<=\bcode: PS[0-9]{4}, )reason: [^\n]*", RegexOptions.Multiline)]
    private static partial Regex MarkdownComment();

    [GeneratedRegex(@"(?<![\d/])\d{1,2}/\d{1,2}/\d{4}(?![\d/])")]
    private static partial Regex WrittenDate();

    [GeneratedRegex(@"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<![\w/-])\d{1,4}-\p{Lu}{2,3}/\p{Lu}{2,5}(?![\p{L}\d])")]
    private static partial Regex CitedNumber();

    [GeneratedRegex(@"^,?\s*(?:ngày\s+)?$")]
    private static partial Regex DateBetween();

    [GeneratedRegex(@"^(?<indent> *)- id: (?<id>[a-z0-9-]+)\n(?:\k<indent>  +\S.*\n)*?\k<indent>  what: .*\n(?:\k<indent>  +\S.*\n)*", RegexOptions.Multiline)]
    private static partial Regex TaskEntry();

    [GeneratedRegex(@"[Tt]ừ ngày (?<a>\d{1,2}/\d{1,2}/\d{4}) đến (?:hết )?ngày (?<b>\d{1,2}/\d{1,2}/\d{4})")]
    private static partial Regex WrittenRange();

    [GeneratedRegex(@"^ +start: (?<a>\d{4}-\d{2}-\d{2})\n +end: (?<b>\d{4}-\d{2}-\d{2})$", RegexOptions.Multiline)]
    private static partial Regex StartAndEnd();

    [GeneratedRegex(@"^#{2,5} (?:\d+\.)*(?<number>\d|[IV]+)\. ", RegexOptions.Multiline)]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"^id: (?<id>[a-z][a-z0-9-]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex DocumentId();

    [GeneratedRegex(@"^ *(?:- )?id: (?<id>[a-z][a-z0-9-]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"^ *(?:who|unit|issuer|parent|with|for): \[?(?<id>[a-z][a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex UnitReference();
}
