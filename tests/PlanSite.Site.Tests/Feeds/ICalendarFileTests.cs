using System.Collections.Immutable;
using System.Text;
using PlanSite.Core.Time;
using PlanSite.Site.Feeds;
using PlanSite.Site.Pages;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Feeds;

public sealed class ICalendarFileTests
{
    private static readonly CalendarItem Deadline = new("task:kh#nop", false, "Nộp báo cáo", new DateOnly(2025, 5, 2), new DateOnly(2025, 5, 6), Certainty.Exact, "van-ban/kh/index.html#I.1")
    {
        When = "từ Thứ Sáu, 02/5/2025 đến Thứ Ba, 06/5/2025",
        Source = "nop",
        Document = "kh",
    };

    private static readonly CalendarItem Event = Deadline with { Id = "event:dh", IsEvent = true, Title = "Đại hội", Source = "dh" };

    public static TheoryData<string, bool, string[]> Rows => new()
    {
        // A deadline stands on its last day alone, however long its window is.
        { "deadline", false, ["SUMMARY:Hạn cuối: Nộp báo cáo", "DTSTART;VALUE=DATE:20250506", "DTEND;VALUE=DATE:20250507", "STATUS:CONFIRMED"] },
        { "event", false, ["SUMMARY:Đại hội", "DTSTART;VALUE=DATE:20250502", "DTEND;VALUE=DATE:20250507"] },
        { "tentative", false, ["SUMMARY:Hạn cuối: Nộp báo cáo (dự kiến)", "STATUS:TENTATIVE"] },
        { "open", false, ["SUMMARY:Bắt đầu: Nộp báo cáo", "DTSTART;VALUE=DATE:20250502", "DTEND;VALUE=DATE:20250503"] },
        { "hour", false, ["BEGIN:VTIMEZONE", "TZOFFSETTO:+0700", "DTSTART;TZID=Asia/Ho_Chi_Minh:20250506T160000"] },
        { "done", false, ["SUMMARY:✓ Hạn cuối: Nộp báo cáo"] },
        { "deadline", true, ["BEGIN:VTODO", "SUMMARY:Nộp báo cáo", "DTSTART;VALUE=DATE:20250502", "DUE;VALUE=DATE:20250506", "STATUS:NEEDS-ACTION"] },
        { "hour", true, ["DTSTART;TZID=Asia/Ho_Chi_Minh:20250502T000000", "DUE;TZID=Asia/Ho_Chi_Minh:20250506T160000"] },
        { "done", true, ["STATUS:COMPLETED", "PERCENT-COMPLETE:100"] },
        { "deadline", true, ["UID:task:kh#nop@plansite.invalid", "DTSTAMP:20250103T010203Z", "SEQUENCE:2"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_entry_has_these_lines(string kind, bool todo, string[] lines)
    {
        string[] written = Write(todo, Of(kind)).Split("\r\n");
        Assert.All(lines, line => Assert.Contains(line, written));
    }

    [Fact]
    public void An_event_is_no_to_do() => Assert.DoesNotContain("VTODO", Write(true, Event), StringComparison.Ordinal);

    [Fact]
    public void A_one_day_to_do_has_no_start_that_equals_its_end() =>
        Assert.DoesNotContain("DTSTART", Write(true, Deadline with { Start = Deadline.End }), StringComparison.Ordinal);

    [Fact]
    public void The_zone_is_told_only_where_an_hour_is() => Assert.DoesNotContain("VTIMEZONE", Write(false, Deadline), StringComparison.Ordinal);

    [Fact]
    public void A_zone_whose_offset_changes_gives_hours_in_UTC()
    {
        var zone = CalendarZone.Of("Europe/Berlin", [2025]);
        Assert.Equal(":20250506T140000Z", zone.At(new DateOnly(2025, 5, 6), new TimeOnly(16, 0)));
    }

    private static CalendarItem Of(string kind) => kind switch
    {
        "event" => Event,
        "tentative" => Deadline with { Certainty = Certainty.Tentative, CertaintyWord = "dự kiến" },
        "open" => Deadline with { End = null },
        "hour" => Deadline with { Hour = new TimeOnly(16, 0) },
        "done" => Deadline with { Done = new DateOnly(2025, 5, 5) },
        _ => Deadline,
    };

    private static string Write(bool todo, CalendarItem item)
    {
        SiteContext site = Sample.Context();
        var stamps = new FeedStamps(site, ImmutableDictionary<string, DocumentStamp>.Empty.Add("kh", new DocumentStamp(new DateTimeOffset(2025, 1, 3, 8, 2, 3, TimeSpan.FromHours(7)), 3)), null);
        var file = new ICalendarFile(site.Messages, CalendarZone.Of("Asia/Ho_Chi_Minh", [2025]), stamps);
        ReadOnlyMemory<byte> bytes = todo ? file.Todos("Thử", [item]) : file.Events("Thử", [item]);
        return Encoding.UTF8.GetString(bytes.Span).Replace("\r\n ", "", StringComparison.Ordinal);
    }
}
