using System.Collections.Frozen;
using PlanSite.Core;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>What the letters of a number mean: those of the repository's own types, and those that every office knows.</summary>
internal sealed class TypeSymbols(PlanRepository repository)
{
    // Guide 36-HD/VPTW of 2018, appendix; Decree 30/2020/NĐ-CP, appendix III.
    private static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NQ"] = "nghị quyết",
        ["QĐ"] = "quyết định, quy định",
        ["QyĐ"] = "quy định",
        ["CT"] = "chỉ thị",
        ["KL"] = "kết luận",
        ["QC"] = "quy chế",
        ["TT"] = "thông tri, thông tư",
        ["HD"] = "hướng dẫn",
        ["TB"] = "thông báo",
        ["BC"] = "báo cáo",
        ["KH"] = "kế hoạch",
        ["TTr"] = "tờ trình",
        ["CTr"] = "chương trình",
        ["ĐA"] = "đề án",
        ["PA"] = "phương án",
        ["BB"] = "biên bản",
        ["GM"] = "giấy mời",
        ["CĐ"] = "công điện",
        ["HĐ"] = "hợp đồng",
        ["NĐ"] = "nghị định",
        ["TTLT"] = "thông tư liên tịch",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ILookup<string, DocumentType> _types = repository.Types.Where(type => type.Symbol is not null).ToLookup(type => type.Symbol!, StringComparer.Ordinal);

    /// <summary>The types that a symbol stands for, as words of a sentence; nothing for letters that nobody knows.</summary>
    public string? Meaning(string symbol) => _types.Contains(symbol)
        ? string.Join(", ", _types[symbol].Select(type => type.Name.ToLowerInvariant()).Distinct(StringComparer.Ordinal))
        : Usual.GetValueOrDefault(symbol);

    /// <summary>Whether letters that are known belong to another type than the one that is named.</summary>
    public bool Contradicts(string symbol, IReadOnlyCollection<DocumentType> named)
    {
        if (named.Count == 0 || named.Any(type => type.Symbol is null || type.Symbol == symbol) || Meaning(symbol) is not { } meaning) return false;
        return !named.Any(type => meaning.Split(", ").Contains(type.Name, StringComparer.OrdinalIgnoreCase));
    }

    public IReadOnlyList<DocumentType> Called(string word) =>
        [.. repository.Types.Where(type => type.Names.Prepend(type.Name).Any(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)))];
}
