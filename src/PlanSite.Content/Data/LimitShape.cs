using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/limits.yml</c>.</summary>
internal static class LimitShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("cap-uy-chi-bo-nho"), "Mã của định mức: chữ thường không dấu, số, gạch nối.", "ma");
    private static readonly Key<string> Title = Key.Optional("title", ValueTypes.Text("Số chi ủy viên của chi bộ nhỏ"), "Tên gọi của định mức.", "ten", "tieu-de");
    private static readonly Key<AppliesShape> Applies = Key.Required("applies", AppliesShape.Shape, "Áp dụng cho loại sự kiện, cấp, loại văn bản nào.", "ap-dung");
    private static readonly Key<ImmutableArray<MapEntry<NumberRange>>> When =
        Key.Optional("when", new MapValue<NumberRange>(ValueTypes.NumberRange, "members", Measure.Name), "Điều kiện, ví dụ {members: 9..14}.", "khi", "dieu-kien");
    private static readonly Key<ImmutableArray<MapEntry<decimal>>> Min = Key.Optional("min", Measure.Figures, "Ít nhất bao nhiêu.", "toi-thieu", "it-nhat");
    private static readonly Key<ImmutableArray<MapEntry<decimal>>> Max = Key.Optional("max", Measure.Figures, "Nhiều nhất bao nhiêu.", "toi-da", "khong-qua");
    private static readonly Key<ImmutableArray<MapEntry<decimal>>> Exact = Key.Optional("exact", Measure.Figures, "Đúng bao nhiêu.", "dung", "bang");
    private static readonly Key<string> Per = Key.Optional("per", ValueTypes.Level, "Tính riêng cho từng đơn vị của cấp này, ví dụ mỗi đảng bộ cơ sở chọn 01 chi bộ: co-so.", "moi", "tung");
    private static readonly Key<ImmutableArray<Located<string>>> List = Key.Optional("list", ValueTypes.Texts("Tờ trình"), "Danh mục, ví dụ các tài liệu của một bộ hồ sơ.", "danh-muc", "danh-sach");
    private static readonly Key<SourceShape> Source = Key.Required("source", SourceShape.Shape, "Nơi quy định: văn bản và điểm, khoản.", "nguon", "can-cu");

    public static RecordShape<Limit> Shape { get; } = new(
        new("một định mức", "a limit"),
        [Id, Title, Applies, When, Min, Max, Exact, Per, List, Source],
        Build);

    private static Limit? Build(RecordValues values)
    {
        if (Identity.Of(values, Id, values.Text(Title)) is not { } id) return null;
        SourceShape? source = values.At(Source)?.Value;
        return new Limit
        {
            Id = id,
            Title = values.Text(Title),
            Applies = values.At(Applies)?.Value.Properties ?? ImmutableSortedDictionary<string, Located<string>>.Empty,
            When = values.Map(When),
            Min = values.Map(Min),
            Max = values.Map(Max),
            Exact = values.Map(Exact),
            Places = Places(values),
            Per = values.At(Per),
            List = values.Texts(List),
            SourceDocument = source?.Document ?? new Located<string>("", values.Start),
            SourceClause = source?.Clause,
        };
    }

    private static ImmutableSortedDictionary<string, SourceSpan> Places(RecordValues values)
    {
        var places = ImmutableSortedDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);
        foreach (MapEntry<NumberRange> entry in values.Or(When, [])) places[$"{When.Name}.{entry.Key.Value}"] = entry.Value.Span;
        foreach (Key<ImmutableArray<MapEntry<decimal>>> key in (Key<ImmutableArray<MapEntry<decimal>>>[])[Min, Max, Exact])
        {
            foreach (MapEntry<decimal> entry in values.Or(key, [])) places[$"{key.Name}.{entry.Key.Value}"] = entry.Value.Span;
        }

        return places.ToImmutable();
    }
}
