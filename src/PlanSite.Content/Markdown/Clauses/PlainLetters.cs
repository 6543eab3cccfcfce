using System.Collections.Frozen;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>Vietnamese letters without their marks. A table, since the program runs without the system's culture data.</summary>
internal static class PlainLetters
{
    private static readonly (char Plain, string Marked)[] Rows =
    [
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"), ('d', "đ"), ('e', "èéẻẽẹêềếểễệ"), ('i', "ìíỉĩị"), ('o', "òóỏõọôồốổỗộơờớởỡợ"),
        ('u', "ùúủũụưừứửữự"), ('y', "ỳýỷỹỵ"),
    ];

    private static readonly FrozenDictionary<char, char> Table =
        Rows.SelectMany(row => row.Marked.Select(marked => (marked, row.Plain))).ToFrozenDictionary(pair => pair.marked, pair => pair.Plain);

    public static char Of(char lower) => lower < 128 ? lower : Table.GetValueOrDefault(lower, lower);
}
