using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/units.yml</c>.</summary>
internal static class UnitShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("huyen-uy-a"), "Mã của đơn vị: chữ thường không dấu, số, gạch nối. Không đổi về sau.", "ma");
    private static readonly Key<string> Level = Key.Required("level", ValueTypes.Level, "Mã của cấp, có trong data/levels.yml.", "cap");
    private static readonly Key<string> Name = Key.Required("name", ValueTypes.Text("Huyện ủy A"), "Tên đầy đủ của đơn vị.", "ten");
    private static readonly Key<string> Short = Key.Optional("short", ValueTypes.Text("HU A"), "Tên viết tắt.", "viet-tat", "ten-ngan");
    private static readonly Key<ImmutableArray<Located<string>>> Names =
        Key.Optional("names", ValueTypes.Texts("BTV Huyện ủy A"), "Các cách viết khác của tên, như trong cột Chủ trì, Phối hợp.", "ten-khac");
    private static readonly Key<string> Parent = Key.Optional("parent", ValueTypes.Unit, "Mã của đơn vị cấp trên trực tiếp.", "cap-tren", "truc-thuoc");
    private static readonly Key<WorkWeek> Week =
        WeekKey.Of("Các ngày làm việc trong tuần của đơn vị, nếu khác với cấp của mình: thứ Hai đến thứ Sáu, thêm sáng thứ Bảy, hoặc đến hết thứ Bảy.");
    private static readonly Key<bool> Each =
        Key.Optional("each", ValueTypes.Truth, "true: tổ chức mà đơn vị nào của cấp này cũng có, ví dụ “Ban thường vụ cấp ủy cấp huyện”; không có đơn vị cấp trên.", "moi");
    private static readonly Key<string> Body =
        Key.Optional("body", ValueTypes.Unit, "Mã của tổ chức chung (each: true) mà đơn vị này là một, ví dụ “Ban Thường vụ Huyện ủy A” là một “Ban thường vụ cấp ủy cấp huyện”: việc giao cho tổ chức chung cũng là việc của đơn vị này.", "to-chuc");
    private static readonly Key<bool> Sample = Key.Optional("sample", ValueTypes.Truth, "true: đơn vị giả định để làm mẫu.", "mau");

    public static RecordShape<Unit> Shape { get; } = new(
        new("một đơn vị", "a unit"),
        [Id, Level, Name, Short, Names, Parent, Life.From, Life.Until, Week, Each, Body, Sample],
        Build);

    private static Unit? Build(RecordValues values)
    {
        if (Identity.Of(values, Id, values.Text(Name)) is not { } id) return null;
        (DateOnly? from, DateOnly? until) = Life.Of(values);
        return new Unit
        {
            Id = id,
            Level = values.AtOr(Level, ""),
            Name = values.Or(Name, id.Value),
            Short = values.Text(Short),
            Names = values.Texts(Names),
            Parent = values.At(Parent),
            From = from,
            Until = until,
            Week = values.At(Week)?.Value,
            Each = values.Or(Each, fallback: false),
            Body = values.At(Body),
            Sample = values.Or(Sample, fallback: false),
        };
    }
}
