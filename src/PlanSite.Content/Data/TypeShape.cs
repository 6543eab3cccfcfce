using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/types.yml</c>.</summary>
internal static class TypeShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("ke-hoach"), "Mã của loại văn bản: chữ thường không dấu, số, gạch nối.", "ma");
    private static readonly Key<string> Name = Key.Required("name", ValueTypes.Text("Kế hoạch"), "Tên loại văn bản.", "ten");
    private static readonly Key<string> Symbol =
        Key.Optional("symbol", ValueTypes.Text("KH"), "Chữ viết tắt của loại trong số, ký hiệu: KH, HD, CT... Bỏ trống với điều lệ, luật.", "ky-hieu");
    private static readonly Key<ImmutableArray<Located<string>>> Names = Key.Optional("names", ValueTypes.Texts("Kế hoạch liên tịch"), "Các tên gọi khác.", "ten-khac");
    private static readonly Key<string> Outline =
        Key.Optional("outline", ValueTypes.Outline, "Mã của đề cương trong data/outlines.yml mà văn bản mới theo.", "de-cuong");

    private static readonly Key<ImmutableArray<Located<DocumentPart>>> Parts = Key.Optional(
        "parts",
        new ListValue<DocumentPart>(new ChoiceValue<DocumentPart>(
            ("number", DocumentPart.Number), ("date", DocumentPart.Date), ("place", DocumentPart.Place),
            ("body", DocumentPart.Body), ("signer", DocumentPart.Signer), ("recipients", DocumentPart.Recipients))),
        "Các phần mà văn bản đã ban hành của loại này phải có. Không ghi: đủ cả; [] là không cần phần nào.",
        "thanh-phan");

    public static RecordShape<DocumentType> Shape { get; } = new(
        new("một loại văn bản", "a type of document"),
        [Id, Name, Symbol, Names, Parts, Outline],
        values => Identity.Of(values, Id, values.Text(Name)) is not { } id
            ? null
            : new DocumentType
            {
                Id = id,
                Name = values.Or(Name, id.Value),
                Symbol = values.Text(Symbol),
                Names = values.Texts(Names),
                Parts = values.IsWritten(Parts) ? [.. values.List(Parts).Select(part => part.Value)] : null,
                Outline = values.At(Outline),
            });
}
