using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/events.yml</c>.</summary>
internal static class EventShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("dh-huyen-a"), "Mã của sự kiện: chữ thường không dấu, số, gạch nối.", "ma");
    private static readonly Key<string> Kind = Key.Required("kind", ValueTypes.Kind, "Loại sự kiện: dai-hoi, hoi-nghi, kiem-tra, bau-cu...", "loai");
    private static readonly Key<string> Unit = Key.Required("unit", ValueTypes.Unit, "Mã đơn vị tổ chức, có trong data/units.yml.", "don-vi");
    private static readonly Key<string> Variant = Key.Optional("variant", ValueTypes.Variant, "diem: làm điểm; thi-diem: làm thí điểm.", "hinh-thuc");
    private static readonly Key<string> Title = Key.Optional("title", ValueTypes.Text("Đại hội đại biểu Đảng bộ huyện A"), "Tên sự kiện.", "ten", "tieu-de");
    private static readonly Key<TimeExpression> Start = Key.Optional("start", ValueTypes.Time, "Ngày khai mạc; bỏ trống khi chưa quyết định.", "bat-dau", "khai-mac", "ngay");
    private static readonly Key<TimeExpression> End = Key.Optional("end", ValueTypes.Time, "Ngày bế mạc.", "ket-thuc", "be-mac");
    private static readonly Key<bool> Tentative = Key.Optional("tentative", ValueTypes.Truth, "true: mới là dự kiến.", "du-kien");
    private static readonly Key<string> Note = Key.Optional("note", ValueTypes.Text("họp trù bị buổi chiều"), "Ghi chú.", "ghi-chu");
    private static readonly Key<SourceShape> Source = Key.Optional("source", SourceShape.Shape, "Nơi quy định sự kiện này.", "nguon", "can-cu");
    private static readonly Key<string> Of = Key.Optional("of", ValueTypes.Event, "Mã của sự kiện mà sự kiện này kiểm tra hoặc chuẩn bị.", "cua");
    private static readonly Key<ImmutableArray<MapEntry<decimal>>> Measures =
        Key.Optional("measures", Measure.Figures, "Các con số của sự kiện, so với data/limits.yml: {members: 12, committee: 3}.", "so-lieu", "con-so");

    public static RecordShape<PlannedEvent> Shape { get; } = new(
        new("một sự kiện", "an event"),
        [Id, Kind, Unit, Variant, Title, Start, End, Tentative, Note, Source, Of, Measures],
        Build);

    private static PlannedEvent? Build(RecordValues values)
    {
        if (Identity.Of(values, Id, values.Text(Title)) is not { } id) return null;
        SourceShape? source = values.At(Source)?.Value;
        return new PlannedEvent
        {
            Id = id,
            Kind = values.AtOr(Kind, ""),
            Unit = values.AtOr(Unit, ""),
            Variant = values.Text(Variant),
            Title = values.Text(Title),
            Start = values.At(Start),
            End = values.At(End),
            Tentative = values.Or(Tentative, fallback: false),
            Note = values.Text(Note),
            SourceDocument = source?.Document,
            SourceClause = source?.Clause,
            Of = values.At(Of),
            Measures = values.LocatedMap(Measures),
        };
    }
}
