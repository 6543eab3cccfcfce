using System.Text.RegularExpressions;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Citations;

/// <summary>A document together with its appendices: those in its own text, those that are documents of their own, and the files beside it.</summary>
internal sealed partial class AppendixFamily
{
    private readonly HashSet<int> _numbers = [];
    private readonly int _withoutNumber;

    public AppendixFamily(Document document, PlanRepository repository)
    {
        string main = document.AppendixOf?.Value ?? document.Id.Value;
        Document[] all = [.. repository.Documents.Where(other => other.Id.Value == main || other.AppendixOf?.Value == main || other.Id.Value == document.Id.Value)];
        Members = all;
        foreach (Clause clause in all.SelectMany(other => other.Clauses).Where(clause => clause.Kind == ClauseKind.Appendix)) Add(clause.Values is [> 0 and var number] ? number : null, ref _withoutNumber);
        foreach (Document appendix in all.Where(other => other.AppendixOf is not null)) Add(NumberIn($"{appendix.Short} {appendix.Title.Value}"), ref _withoutNumber);
        foreach (Attachment file in all.SelectMany(other => other.Attachments))
        {
            string name = UnicodeText.WithoutMarks(file.Name).ToLowerInvariant();
            if (FileName().Match(name) is { Success: true } match) Add(match.Groups["n"].Success ? int.Parse(match.Groups["n"].Value) : null, ref _withoutNumber);
        }
    }

    public IReadOnlyList<Document> Members { get; }

    public bool HasAny => _numbers.Count + _withoutNumber > 0;

    public IEnumerable<Attachment> Attachments => Members.SelectMany(member => member.Attachments);

    /// <summary>An appendix without a number may be any.</summary>
    public bool Has(int number) => _numbers.Contains(number) || number <= _withoutNumber;

    public static int? NumberIn(string text)
    {
        Match match = Named().Match(text);
        return match.Success ? Value(match.Groups["n"].Value) : null;
    }

    /// <summary>The number of an appendix, in figures or Roman.</summary>
    public static int? Value(string number)
    {
        if (int.TryParse(number, out int value)) return value;
        int total = 0;
        for (int i = 0; i < number.Length; i++)
        {
            int one = Roman(number[i]);
            total += i + 1 < number.Length && Roman(number[i + 1]) > one ? -one : one;
        }

        return total;
    }

    private static int Roman(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };

    private void Add(int? number, ref int without)
    {
        if (number is { } known) _numbers.Add(known);
        else without++;
    }

    [GeneratedRegex(@"(?i:phụ lục)[ \u00A0]+(?:(?i:số)[ \u00A0]+)?(?<n>[0-9]{1,2}|[IVX]{1,5})(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    internal static partial Regex Named();

    [GeneratedRegex(@"(?:phu[-_ ]?luc|(?<![a-z])pl)[-_ ]*0*(?<n>[1-9][0-9]?)?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
