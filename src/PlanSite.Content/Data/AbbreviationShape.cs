using PlanSite.Content.Yaml;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/abbreviations.yml</c>.</summary>
internal static class AbbreviationShape
{
    private static readonly Key<string> Short = Key.Required("short", ValueTypes.Text("BTV"), "Chữ viết tắt.", "viet-tat", "tat");
    private static readonly Key<string> Long = Key.Required("long", ValueTypes.Text("Ban Thường vụ"), "Viết đầy đủ.", "day-du", "nghia");

    private static readonly Key<bool> Common = Key.Optional("common", ValueTypes.Truth, "true: ai cũng biết (UBND, HĐND), văn bản không cần giải thích.", "thong-dung");

    public static RecordShape<Abbreviation> Shape { get; } = new(
        new("một chữ viết tắt", "an abbreviation"),
        [Short, Long, Common],
        values => values.At(Short) is { } abbreviation && values.At(Long) is { } full ? new Abbreviation(abbreviation, full) { Common = values.Or(Common, fallback: false) } : null);
}
