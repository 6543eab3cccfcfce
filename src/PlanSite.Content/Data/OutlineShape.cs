using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/outlines.yml</c>.</summary>
internal static class OutlineShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("ke-hoach"), "Mã của đề cương: chữ thường không dấu, số, gạch nối.", "ma");
    private static readonly Key<string> Name = Key.Required("name", ValueTypes.Text("Kế hoạch"), "Tên đề cương.", "ten");
    private static readonly Key<ImmutableArray<Located<string>>> Headings =
        Key.Optional("headings", ValueTypes.Texts("I. ĐẶC ĐIỂM TÌNH HÌNH"), "Các đề mục, theo thứ tự. Hoặc dùng khóa document.", "de-muc", "muc");
    private static readonly Key<string> Document =
        Key.Optional("document", ValueTypes.Document, "Mã của văn bản loại đề cương mà đề mục của nó là đề cương.", "van-ban");

    public static RecordShape<Outline> Shape { get; } = new(
        new("một đề cương", "an outline"),
        [Id, Name, Headings, Document],
        values =>
        {
            if (!values.IsWritten(Headings) && !values.IsWritten(Document)) values.Missing(Headings);
            return Identity.Of(values, Id, values.Text(Name)) is not { } id
                ? null
                : new Outline
                {
                    Id = id,
                    Name = values.At(Name) ?? id,
                    Headings = values.Texts(Headings),
                    Document = values.At(Document),
                };
        });
}
