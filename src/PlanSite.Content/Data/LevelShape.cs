using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/levels.yml</c>.</summary>
internal static class LevelShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("huyen"), "Mã của cấp: chữ thường không dấu, số, gạch nối. Không đổi về sau.", "ma");
    private static readonly Key<string> Name = Key.Required("name", ValueTypes.Text("Cấp huyện"), "Tên đầy đủ của cấp.", "ten");
    private static readonly Key<int> Order = Key.Required("order", new WholeNumberValue(1, 99, "3"), "Thứ bậc: 1 là cao nhất.", "thu-tu", "thu-bac");
    private static readonly Key<string> Short = Key.Optional("short", ValueTypes.Text("Huyện"), "Tên gọn.", "ten-ngan", "viet-tat");
    private static readonly Key<ImmutableArray<Located<string>>> Names =
        Key.Optional("names", ValueTypes.Texts("Cấp huyện và tương đương"), "Các tên khác mà văn bản dùng, ví dụ ở đầu cột của bảng tiến độ.", "ten-khac");
    private static readonly Key<WorkWeek> Week =
        WeekKey.Of("Các ngày làm việc trong tuần của các đơn vị ở cấp này: thứ Hai đến thứ Sáu (nếu không ghi), thêm sáng thứ Bảy, hoặc đến hết thứ Bảy.");

    public static RecordShape<Level> Shape { get; } = new(
        new("một cấp", "a level"),
        [Id, Name, Order, Short, Names, Life.From, Life.Until, Week],
        Build);

    private static Level? Build(RecordValues values)
    {
        if (Identity.Of(values, Id, values.Text(Name)) is not { } id) return null;
        (DateOnly? from, DateOnly? until) = Life.Of(values);
        return new Level
        {
            Id = id,
            Name = values.Or(Name, id.Value),
            Order = values.Or(Order, 99),
            Short = values.Text(Short),
            Names = values.Texts(Names),
            From = from,
            Until = until,
            Week = values.At(Week)?.Value,
        };
    }
}
