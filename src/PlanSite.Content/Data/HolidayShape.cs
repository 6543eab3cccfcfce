using System.Collections.Immutable;
using PlanSite.Content.Rules;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>data/holidays.yml</c>: a year as decreed.</summary>
internal static class HolidayShape
{
    private static readonly Key<int> Year = Key.Required("year", new WholeNumberValue(1945, 2999, "2025"), "Năm.", "nam");
    private static readonly Key<ImmutableArray<Located<DateRange>>> Off =
        Key.Required("off", new ListValue<DateRange>(ValueTypes.DateRange), "Các ngày nghỉ lễ, nghỉ bù; nhiều ngày liền viết ngày-đầu/ngày-cuối.", "nghi", "ngay-nghi");
    private static readonly Key<ImmutableArray<Located<DateOnly>>> Work =
        Key.Optional("work", new ListValue<DateOnly>(ValueTypes.Date), "Các ngày nghỉ cuối tuần phải làm bù.", "lam", "lam-bu");
    private static readonly Key<ImmutableArray<MapEntry<string>>> Names =
        Key.Optional("names", new MapValue<string>(ValueTypes.Text("Tết Nguyên đán"), "2025-01-25/2025-02-02"), "Tên gọi của ngày nghỉ, theo ngày.", "ten");
    private static readonly Key<string> Source = Key.Optional("source", ValueTypes.Text("Thông báo số 6150/TB-BLĐTBXH"), "Văn bản quyết định lịch nghỉ.", "nguon", "can-cu");

    public static RecordShape<HolidayYear> Shape { get; } = new(
        new("một năm nghỉ lễ", "the holidays of a year"),
        [Year, Off, Work, Names, Source],
        Build);

    private static HolidayYear? Build(RecordValues values)
    {
        // Without its year an entry says nothing that a count could rely on.
        if (values.At(Year) is not { } year) return null;
        var off = ImmutableSortedSet.CreateBuilder<DateOnly>();
        foreach (Located<DateRange> range in values.List(Off)) off.UnionWith(DaysOf(range, year.Value, values));
        var work = ImmutableSortedSet.CreateBuilder<DateOnly>();
        foreach (Located<DateOnly> day in values.List(Work))
            work.UnionWith(DaysOf(new Located<DateRange>(new DateRange(day.Value, day.Value), day.Span), year.Value, values));

        var names = ImmutableSortedDictionary.CreateBuilder<DateOnly, string>();
        foreach (MapEntry<string> entry in values.Or(Names, []))
        {
            if (!DateRangeValue.TryParse(entry.Key.Value, entry.Key.Span, values.Context, out DateRange range)) continue;
            foreach (DateOnly day in DaysOf(new Located<DateRange>(range, entry.Key.Span), year.Value, values)) names[day] = entry.Value.Value;
        }

        return new HolidayYear(year, off.ToImmutable(), work.ToImmutable(), names.ToImmutable(), values.Text(Source));
    }

    /// <summary>The days of a range; one that reaches into another year is a finding, and bounds how long a slip can make it.</summary>
    private static IEnumerable<DateOnly> DaysOf(Located<DateRange> range, int year, RecordValues values)
    {
        if (range.Value.From.Year == year && range.Value.To.Year == year) return range.Value.Days();
        values.Context.Findings.Add(DateInOtherYear.Found(range.Span, range.Value.From.Year == year ? range.Value.To : range.Value.From, year));
        return range.Value.From.Year <= year && range.Value.To.Year >= year ? range.Value.Days().Where(day => day.Year == year).Take(366) : [];
    }
}
