using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>Writes down the days of one year that ships with the program.</summary>
internal sealed class HolidayYearBuilder(int year, string source)
{
    private readonly ImmutableSortedSet<DateOnly>.Builder _off = ImmutableSortedSet.CreateBuilder<DateOnly>();
    private readonly ImmutableSortedSet<DateOnly>.Builder _work = ImmutableSortedSet.CreateBuilder<DateOnly>();
    private readonly ImmutableSortedDictionary<DateOnly, string>.Builder _names = ImmutableSortedDictionary.CreateBuilder<DateOnly, string>();

    public HolidayYearBuilder Off(string name, int month, int day) => Off(name, month, day, month, day);

    public HolidayYearBuilder Off(string name, int month, int day, int lastMonth, int lastDay)
    {
        var last = new DateOnly(year, lastMonth, lastDay);
        for (var date = new DateOnly(year, month, day); date <= last; date = date.AddDays(1))
        {
            _off.Add(date);
            _names[date] = name;
        }

        return this;
    }

    public HolidayYearBuilder Work(string name, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        _work.Add(date);
        _names[date] = name;
        return this;
    }

    public HolidayYear Build() => new(
        new Located<int>(year, SourceSpan.StartOf("")), _off.ToImmutable(), _work.ToImmutable(), _names.ToImmutable(), source);
}
