using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Content.Rules;

/// <summary>A time zone that the IANA list doesn't have.</summary>
internal static class UnknownTimeZone
{
    public static readonly Rule Rule = new(
        "PS1065",
        "unknown-time-zone",
        Severity.Error,
        new("Không có múi giờ này", "Unknown time zone"),
        new RulePage(
            new("timeZone trong plansite.yml không có trong danh mục múi giờ IANA.", "The timeZone of plansite.yml isn't in the IANA list."),
            new(
                "Giờ trên trang và trong lịch đăng ký sẽ theo giờ Việt Nam, có thể không như cơ quan muốn.",
                "Hours on pages and in calendars follow Vietnamese time, which may not be what the office wants."),
            """
            timeZone: Asia/Hanoi
            """,
            """
            timeZone: Asia/Ho_Chi_Minh
            """,
            new("Ở Việt Nam viết Asia/Ho_Chi_Minh, hoặc bỏ dòng này.", "In Vietnam write Asia/Ho_Chi_Minh, or leave the line out.")));

    public static Diagnostic Found(Located<string> zone)
    {
        string? nearest = Nearness.Nearest(zone.Value, TimeZoneInfo.GetSystemTimeZones().Select(known => known.Id));
        return Rule.At(
            zone.Span,
            new($"Không có múi giờ “{zone.Value}”.", $"There is no time zone “{zone.Value}”."),
            nearest is null
                ? new("Ở Việt Nam viết Asia/Ho_Chi_Minh, hoặc bỏ dòng này.", "In Vietnam write Asia/Ho_Chi_Minh, or leave the line out.")
                : new($"Có phải là “{nearest}”? Ở Việt Nam có thể bỏ dòng này.", $"Did you mean “{nearest}”? In Vietnam the line can be left out."));
    }
}
