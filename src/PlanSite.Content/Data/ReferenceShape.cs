using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/references.yml</c>: a document that is only cited.</summary>
internal static class ReferenceShape
{
    private static readonly Key<string> Id =
        Key.Optional("id", ValueTypes.Id("dieu-le-dang"), "Mã; bỏ trống thì lấy từ số và ngày. Bắt buộc khi văn bản không có số (luật, điều lệ).", "ma");
    private static readonly Key<DocumentNumber> Number = Key.Optional("number", ValueTypes.DocumentNumber, "Số, ký hiệu, ví dụ 35-CT/TW.", "so", "so-hieu", "so-ky-hieu");
    private static readonly Key<PartialDate> Date = Key.Optional("date", ValueTypes.PartialDate, "Ngày ban hành.", "ngay", "ngay-ban-hanh");
    private static readonly Key<string> Type = Key.Required("type", ValueTypes.Type, "Mã loại văn bản, có trong data/types.yml.", "loai");
    private static readonly Key<string> Issuer = Key.Optional("issuer", ValueTypes.Unit, "Mã đơn vị ban hành, có trong data/units.yml.", "co-quan-ban-hanh", "ban-hanh");
    private static readonly Key<string> Title = Key.Optional("title", ValueTypes.Text("Về đại hội đảng bộ các cấp"), "Trích yếu, không kèm tên loại.", "tieu-de", "trich-yeu", "ten");
    private static readonly Key<ImmutableArray<Located<string>>> Names =
        Key.Optional("names", ValueTypes.Texts("Điều lệ Đảng"), "Các tên được viện dẫn khi văn bản không có số.", "ten-khac");
    private static readonly Key<ImmutableArray<Located<string>>> Replaces =
        Key.Optional("replaces", ValueTypes.List(ValueTypes.Document), "Mã các văn bản mà văn bản này thay thế.", "thay-the");
    private static readonly Key<DateOnly> Until = Key.Optional("until", ValueTypes.Date, "Ngày cuối cùng còn hiệu lực.", "den", "het-hieu-luc");

    public static RecordShape<Reference> Shape { get; } = new(
        new("một văn bản được viện dẫn", "a document that is cited"),
        [Id, Number, Date, Type, Issuer, Title, Names, Replaces, Until],
        Build);

    private static Reference? Build(RecordValues values)
    {
        // Without a number, id and names are all that a citation can find it by.
        if (!values.IsWritten(Number))
        {
            foreach (Key key in new Key[] { Id, Title, Names })
            {
                if (!values.IsWritten(key)) values.Missing(key);
            }
        }

        DocumentNumber? number = values.At(Number)?.Value;
        PartialDate? date = values.At(Date)?.Value;
        if (Identity.Of(values, Id, number is null ? values.Text(Title) : $"{number.Text}-{date}") is not { } id) return null;
        return new Reference
        {
            Id = values.IsWritten(Id) || values.At(Number) is not { } place ? id : new Located<string>(id.Value, place.Span),
            Number = number,
            Date = date,
            Type = values.AtOr(Type, ""),
            Issuer = values.At(Issuer),
            Title = values.Text(Title),
            Names = values.Texts(Names),
            Replaces = values.List(Replaces),
            Until = values.At(Until)?.Value,
        };
    }
}
