using System.Globalization;
using PlanSite.Site.Calendars;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Revisions;

/// <summary>A week of changes, by its Monday; nothing: changes whose date can't be right.</summary>
internal readonly record struct ChangeWeek(DateOnly? Monday)
{
    /// <summary>As ISO 8601 counts: a week belongs to the year of its Thursday.</summary>
    public int Year => ISOWeek.GetYear(Monday!.Value);

    public int Number => Weeks.NumberOf(Monday!.Value);

    /// <summary>Part of an address, and an anchor: <c>2026-t48</c>.</summary>
    public string Key => Monday is null ? "khong-ro-ngay" : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-t{Number:00}");

    public static ChangeWeek Of(DateOnly? day) => new(day is { } known ? Weeks.MondayOf(known) : null);

    /// <summary><c>Tuần 48/2026, từ 23/11/2026 đến 29/11/2026</c></summary>
    public string Title(Messages messages) => Monday is { } monday
        ? messages.Format(
            MessageKey.ChangesWeek,
            ("number", string.Create(CultureInfo.InvariantCulture, $"{Number:00}")),
            ("year", string.Create(CultureInfo.InvariantCulture, $"{Year:0000}")),
            ("from", DateWords.Short(monday, messages.Language)),
            ("to", DateWords.Short(monday.AddDays(6), messages.Language)))
        : messages[MessageKey.ChangesUndated];
}
