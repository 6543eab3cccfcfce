using System.Collections.Frozen;
using PlanSite.Core.Text;

namespace PlanSite.Core.Time.Reading;

/// <summary>Whole cells that say in so many words that there is no date: they are shown as they are, and are no fault.</summary>
internal static class UndatedPhrases
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "dot xuat", "thong bao sau", "co thong bao sau", "se thong bao sau", "se co thong bao sau", "chua ro", "trong suot nhiem ky", "trong nhiem ky", "ca nhiem ky",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string text) => Known.Contains(Plain(text));

    private static string Plain(string text) =>
        string.Join(' ', UnicodeText.WithoutMarks(text).ToLowerInvariant().Split([' ', '\n', '\t', '.', '*', '_'], StringSplitOptions.RemoveEmptyEntries));
}
