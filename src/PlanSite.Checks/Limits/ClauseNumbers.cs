using System.Globalization;
using System.Text.RegularExpressions;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Limits;

/// <summary>The numbers that a clause and what stands below it say, in digits or in words, and how many items it has.</summary>
internal sealed partial class ClauseNumbers
{
    private static readonly string[] Words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    private readonly HashSet<decimal> _said = [];

    /// <summary>Whether nothing is said in numbers at all.</summary>
    public bool IsEmpty => _said.Count == 0;

    public bool Says(decimal value) => _said.Contains(value);

    public static ClauseNumbers Of(Clause clause, Document document)
    {
        var numbers = new ClauseNumbers();
        Clause[] all = [clause, .. Below(clause, document)];
        foreach (Clause part in all) numbers.Read($"{part.Title} {part.Text}");
        if (numbers.IsEmpty) return numbers;
        foreach (IGrouping<string?, Clause> items in all.Skip(1).GroupBy(part => part.Parent, StringComparer.Ordinal)) numbers._said.Add(items.Count());
        return numbers;
    }

    private static IEnumerable<Clause> Below(Clause clause, Document document)
    {
        var open = new HashSet<string>(StringComparer.Ordinal) { clause.Anchor };
        foreach (Clause other in document.Clauses)
        {
            if (other.Parent is { } parent && open.Contains(parent) && open.Add(other.Anchor)) yield return other;
        }
    }

    private void Read(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            decimal value = decimal.Parse(match.Groups["whole"].Value, CultureInfo.InvariantCulture);
            if (match.Groups["of"] is { Success: true } of && decimal.Parse(of.Value, CultureInfo.InvariantCulture) is > 1 and var parts) _said.Add(value / parts);
            if (match.Groups["part"] is { Success: true } part) _said.Add(decimal.Parse($"{match.Groups["whole"].Value}.{part.Value}", CultureInfo.InvariantCulture));
            _said.Add(value);
        }

        string[] words = text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in words)
        {
            if (Array.IndexOf(Words, word) is >= 0 and var at) _said.Add(at + 1);
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<whole>\d{1,6})(?:,(?<part>\d{1,3})(?!\d)|/(?<of>\d{1,2})(?![\d/]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
