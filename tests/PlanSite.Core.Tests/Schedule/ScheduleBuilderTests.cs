using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using static PlanSite.Core.Tests.Samples;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Core.Tests.Schedule;

public sealed class ScheduleBuilderTests
{
    private static readonly ImmutableArray<Level> Levels =
    [
        Level("tinh", 2, null, "Cấp tỉnh", "Tỉnh"), Level("huyen", 3, "2025-06-30", "Cấp huyện và tương đương", "Huyện"),
        Level("co-so", 4, null, "Cấp cơ sở", "Đảng bộ cơ sở"), Level("chi-bo", 5, null, "Chi bộ"),
    ];

    private static readonly ImmutableArray<Unit> Units =
    [
        Unit("ban-to-chuc-tu", "tinh", "tinh-uy"), Unit("btv-huyen", "huyen", each: true), Unit("huyen-a", "huyen", "tinh-uy"),
        Unit("huyen-b", "huyen", "tinh-uy"), Unit("tinh-uy", "tinh"), Unit("van-phong-a", "huyen", "huyen-a"),
        Unit("xa-1", "co-so", "huyen-a"), Unit("xa-2", "co-so", "huyen-a"), Unit("xa-3", "co-so", "huyen-b"),
    ];

    // who; for; except -> whom an issuer's task binds.
    [Theory]
    [InlineData("huyen-a", null, "co-so", null, "xa-1 xa-2")]
    [InlineData("tinh-uy", null, "co-so", null, "xa-1 xa-2 xa-3")]
    [InlineData("tinh-uy", null, "co-so", "xa-2", "xa-1 xa-3")]
    [InlineData("tinh-uy", null, "co-so", "huyen-a", "xa-3")]
    [InlineData("tinh-uy", null, "huyen co-so", "co-so", "huyen-a huyen-b")]
    [InlineData("ban-to-chuc-tu", null, "huyen", null, "huyen-a huyen-b")]
    [InlineData("tinh-uy", null, "tinh", null, "tinh-uy")]
    [InlineData("tinh-uy", null, "huyen-b huyen", null, "huyen-a huyen-b")]
    [InlineData("tinh-uy", null, "chi-bo", null, "(chi-bo)")]
    [InlineData("huyen-a", null, "tinh", null, "(tinh)")]
    [InlineData("tinh-uy", "ban-to-chuc-tu", null, null, "ban-to-chuc-tu")]
    [InlineData("tinh-uy", "ban-to-chuc-tu", "xa-1", null, "xa-1")]
    [InlineData("tinh-uy", null, null, null, "tinh-uy")]
    [InlineData("tinh-uy", "btv-huyen", null, null, "huyen-a huyen-b")]
    [InlineData("huyen-a", null, "btv-huyen", null, "huyen-a")]
    [InlineData("xa-1", null, "btv-huyen", null, "btv-huyen")]
    [InlineData("tinh-uy", null, "khong-co", null, "tinh-uy")]
    [InlineData("tinh-uy", "khong-co", null, null, "tinh-uy")]
    [InlineData("khong-co", null, null, null, "()")]
    [InlineData("khong-co", null, "huyen", null, "(huyen)")]
    [InlineData("tinh-uy", null, "huyen", "huyen", "")]
    public void A_task_binds_whom_it_names_below_its_issuer(string issuer, string? who, string? bound, string? except, string expected)
    {
        Task task = Task("x", FakeTime.On("2025-03-01")) with
        {
            Who = who is null ? null : At(who),
            For = [.. (bound?.Split(' ') ?? []).Select(name => At(name))],
            Except = [.. (except?.Split(' ') ?? []).Select(name => At(name))],
        };

        Document document = Document("kh", issuer, task);

        PlanSchedule schedule = Build([document]);

        Assert.Equal(expected, string.Join(' ', schedule.OfDocument("kh").Select(o => o.Unit?.Id.Value ?? $"({o.Level})")));
        Assert.Equal(Day("2025-03-01"), schedule.DeadlineOf(document.Tasks[0]).End);
    }

    [Fact]
    public void A_task_that_binds_nobody_still_has_its_own_time()
    {
        Document document = Document("kh", "tinh-uy", Task("x", FakeTime.On("2025-03-01"), "huyen") with { Except = [At("huyen")] });

        PlanSchedule schedule = Build([document]);

        Assert.Empty(schedule.Obligations);
        Assert.Equal(Day("2025-03-01"), schedule.DeadlineOf(document.Tasks[0]).End);
    }

    // The name that a time counts from -> the deadline of xa-1, two days after.
    [Theory]
    [InlineData("dai-hoi", "2025-02-23")]
    [InlineData("dai-hoi.end", "2025-02-23")]
    [InlineData("congress", "2025-02-23")]
    [InlineData("bế mạc đại hội", "2025-02-23")]
    [InlineData("be-mac-dai-hoi", "2025-02-23")]
    [InlineData("khi đại hội kết thúc", "2025-02-23")]
    [InlineData("Bế mạc", "2025-02-23")]
    [InlineData("đại hội cấp cơ sở", "2025-02-23")]
    [InlineData("đại hội đảng bộ huyện", "2025-05-25")]
    [InlineData("đại hội huyen-b", "2025-06-12")]
    [InlineData("dh-huyen-b", "2025-06-12")]
    [InlineData("Đại hội điểm của huyện B", "2025-06-12")]
    [InlineData("đại hội đại biểu toàn quốc", null)]
    [InlineData("đại hội chi bộ", null)]
    [InlineData("hoi-nghi", null)]
    [InlineData("bầu cử", "2026-03-17")]
    [InlineData("bau-cu", "2026-03-17")]
    [InlineData("hội nghị", null)]
    [InlineData("khi có hướng dẫn", null)]
    [InlineData("kh-2", "2025-01-17")]
    [InlineData("35-CT/TW", "2024-06-16")]
    [InlineData("ngày ban hành", "2024-10-03")]
    [InlineData("", null)]
    public void A_name_means_the_units_own_event_first(string name, string? deadline)
    {
        Document own = Document("kh", "huyen-a", Task("x", FakeTime.After(name, 2), "co-so")) with { Date = At(new PartialDate(2024, 10, 1)) };
        Document other = Document("kh-2", "tinh-uy") with { Date = At(new PartialDate(2025, 1, 15)) };
        Assert.True(DocumentNumber.TryParse("35-CT/TW", out DocumentNumber? number));
        PlanRepository repository = Repository([own, other]) with
        {
            Events = Congresses(),
            References = [new Reference { Id = At("ct-35"), Number = number, Date = new PartialDate(2024, 6, 14), Type = At("chi-thi") }],
        };

        Obligation found = Assert.Single(Build(repository).OfUnit("xa-1"));

        Assert.Equal(deadline is null ? null : Day(deadline), found.Deadline.End);
        Assert.Equal(deadline is null ? DeadlineKind.Undated : DeadlineKind.Window, found.Deadline.Kind);
    }

    [Fact]
    public void Each_bound_unit_counts_from_its_own_event()
    {
        Document document = Document("kh", "tinh-uy", Task("x", FakeTime.Before("dai-hoi", 15), "huyen co-so"));

        PlanSchedule schedule = Build(Repository([document]) with { Events = Congresses() });

        Assert.Equal(
            "xa-1:2025-02-05:dh-xa-1 huyen-a:2025-05-06:dh-huyen-a huyen-b:2025-05-26:dh-huyen-b xa-2:: xa-3::",
            string.Join(' ', schedule.OfTask(document.Tasks[0]).Select(o => $"{o.Unit!.Id.Value}:{o.Deadline.End:yyyy-MM-dd}:{o.Event?.Id.Value}")));
        Assert.Equal((null, Day("2025-05-26")), (schedule.DeadlineOf(document.Tasks[0]).Start, schedule.DeadlineOf(document.Tasks[0]).End));
        Assert.Contains("26/5/2025", schedule.DeadlineOf(document.Tasks[0]).Trace[0].Vi);
    }

    [Theory]
    [InlineData("van-phong-a")] // a board: the congress is its committee's
    [InlineData("xa-2")] // a unit without one of its own, for the plan of the district
    public void A_lead_body_works_towards_the_event_of_the_issuer(string lead)
    {
        Document document = Document("kh", "huyen-a", Task("x", FakeTime.Before("dai-hoi", 1)) with { Who = At(lead) });

        Obligation found = Assert.Single(Build(Repository([document]) with { Events = Congresses() }).Obligations);

        Assert.Equal((lead, "dh-huyen-a", Day("2025-05-20")), (found.Unit!.Id.Value, found.Event!.Id.Value, found.Deadline.End));
    }

    // for -> "whom is bound: who leads"; a board by name where the data have one, else the committee.
    [Theory]
    [InlineData("tinh-uy", "xa-1 xa-3", "xa-1:btv-huyen-a xa-3:huyen-b")]
    [InlineData("tinh-uy", "co-so", "xa-1:btv-huyen-a xa-2:btv-huyen-a xa-3:huyen-b")]
    [InlineData("tinh-uy", "huyen", "huyen-a:btv-huyen-a huyen-b:huyen-b")]
    [InlineData("tinh-uy", "", "huyen-a:btv-huyen-a huyen-b:huyen-b")]
    [InlineData("tinh-uy", "tinh", "tinh-uy:btv-huyen-a,huyen-b")]
    [InlineData("tinh-uy", "chi-bo", ":btv-huyen-a,huyen-b")]
    [InlineData("tinh-uy", "chi-uy", "chi-uy:btv-huyen-a,huyen-b")]
    [InlineData("btv-huyen-a", "chi-bo", ":btv-huyen-a")]
    [InlineData("xa-3", "chi-bo", ":btv-huyen")]
    public void A_body_that_every_unit_has_leads_at_each_of_them(string issuer, string bound, string expected)
    {
        Task led = Task("x", FakeTime.On("2025-03-01"), bound.Length == 0 ? null : bound) with { Who = At("btv-huyen"), With = [At("van-phong-a")] };
        Task supported = Task("y", FakeTime.On("2025-03-01"), bound.Length == 0 ? null : bound) with { With = [At("btv-huyen"), At("tinh-uy")] };
        PlanRepository repository = Repository([Document("kh", issuer, led, supported)]);
        PlanSchedule schedule = Build((repository with { Units = [.. Units, Unit("btv-huyen-a", "huyen", "huyen-a", body: "btv-huyen"), Unit("chi-uy", "chi-bo", each: true)] }).Indexed());

        Assert.Equal(expected, string.Join(' ', schedule.Obligations.Where(o => o.Task.Id.Value == "x").Select(o => $"{o.Unit?.Id.Value}:{string.Join(',', o.Leads.Select(unit => unit.Id.Value))}")));
        string[] leads = [.. expected.Split(' ').SelectMany(part => part.Split(':')[1].Split(',')).Distinct()];
        Assert.All(leads, lead => Assert.Contains(schedule.LedBy(lead), o => o.Task.Id.Value == "x"));
        if (bound.Length > 0) Assert.All(leads, lead => Assert.Contains(schedule.SupportedBy(lead), o => o.Task.Id.Value == "y"));
        Assert.NotEmpty(schedule.LedBy("btv-huyen"));
        Assert.NotEmpty(schedule.SupportedBy("van-phong-a"));
        Assert.DoesNotContain(schedule.LedBy("van-phong-a"), o => o.Task.Id.Value == "x");
    }

    [Fact]
    public void A_unit_with_several_events_has_an_obligation_for_each()
    {
        Document document = Document(
            "kh", "tinh-uy", Task("bao-cao", FakeTime.After("kiem-tra", 5), "huyen"), Task("nop", FakeTime.After("bao-cao", 1), "huyen"));
        PlanSchedule schedule = Build(Repository([document]) with
        {
            Events = [Event("kt-1", "kiem-tra", "huyen-a", "2025-03-01"), Event("kt-2", "kiem-tra", "huyen-a", "2025-04-01/2025-04-03")],
        });

        Assert.Equal(
            ["kh#bao-cao@huyen-a@kt-1:2025-03-06", "kh#bao-cao@huyen-a@kt-2:2025-04-08"],
            schedule.OfTask(document.Tasks[0]).Where(o => o.Unit!.Id.Value == "huyen-a").Select(o => $"{o.Id}:{o.Deadline.End:yyyy-MM-dd}"));
        Assert.Equal(Day("2025-04-08"), schedule.DeadlineOf(document.Tasks[0]).End);
        Assert.Equal("kh#bao-cao@huyen-b", schedule.OfTask(document.Tasks[0])[^1].Id);
        Assert.Equal(Day("2025-03-07"), schedule.OfTask(document.Tasks[1])[0].Deadline.End);
    }

    [Fact]
    public void Tasks_that_count_from_tasks_are_resolved_in_order()
    {
        Document a = Document(
            "kh-a", "huyen-a",
            Task("c", FakeTime.After("task:b", 1), "co-so"),
            Task("b", FakeTime.After("a", 1), "co-so"),
            Task("a", FakeTime.After("dai-hoi", 1), "co-so"));
        Document b = Document("kh-b", "xa-1", Task("d", FakeTime.After("kh-a#c", 10)), Task("e", FakeTime.After("a", 10)));

        PlanSchedule schedule = Build(Repository([a, b]) with { Events = Congresses() });

        Assert.Equal(Day("2025-02-24"), schedule.OfUnit("xa-1").Single(o => o.Task.Id.Value == "c").Deadline.End);
        Assert.Equal(Day("2025-03-06"), schedule.OfTask(b.Tasks[0]).Single().Deadline.End);
        Assert.Equal(DeadlineKind.Undated, schedule.OfTask(b.Tasks[1]).Single().Deadline.Kind);
        Assert.Empty(schedule.Cycles);
    }

    [Fact]
    public void A_task_that_binds_others_is_counted_from_as_a_whole()
    {
        Document document = Document(
            "kh", "tinh-uy", Task("dai-hoi-xong", FakeTime.After("dai-hoi", 1), "huyen"), Task("tong-ket", FakeTime.After("dai-hoi-xong", 30)));

        PlanSchedule schedule = Build(Repository([document]) with { Events = Congresses() });

        Assert.Equal(Day("2025-07-11"), schedule.OfTask(document.Tasks[1]).Single().Deadline.End);
    }

    [Fact]
    public void A_circle_is_shown_once_and_leaves_the_rest_alone()
    {
        Document document = Document(
            "kh", "tinh-uy",
            Task("c", FakeTime.After("a", 1), "huyen"), Task("a", FakeTime.After("b", 1), "co-so"), Task("b", FakeTime.After("c", 1)),
            Task("minh", FakeTime.After("minh", 1)), Task("d", FakeTime.After("b", 1)), Task("e", FakeTime.On("2025-03-01")));

        PlanSchedule schedule = Build([document]);

        Assert.Equal(["kh#a → kh#b → kh#c → kh#a", "kh#minh → kh#minh"], schedule.Cycles.Select(cycle => cycle.ToString()));
        Assert.Equal(["kh#a", "kh#b", "kh#c"], schedule.Cycles[0].Links.Select(link => link.Id));
        Assert.All(document.Tasks.Take(5), task => Assert.Equal(DeadlineKind.Undated, schedule.DeadlineOf(task).Kind));
        Assert.Equal(Day("2025-03-01"), schedule.DeadlineOf(document.Tasks[5]).End);
    }

    [Fact]
    public void A_chain_may_be_as_long_as_it_likes()
    {
        const int length = 20_000;
        Document document = Document(
            "kh", "huyen-a",
            [.. Enumerable.Range(0, length).Select(i => Task($"t{i}", i == length - 1 ? FakeTime.On("2000-01-01") : FakeTime.After($"t{i + 1}", 1)))]);

        PlanSchedule schedule = Build([document]);

        Assert.Equal(Day("2000-01-01").AddDays(length - 1), schedule.DeadlineOf(document.Tasks[0]).End);
    }

    [Fact]
    public void Events_have_dates_of_their_own_and_may_count_from_each_other()
    {
        PlannedEvent tentative = Event("dh-1", "dai-hoi", "xa-1", "2025-03-01") with { Tentative = true };
        PlannedEvent inspection = Event("kt-1", "kiem-tra", "xa-1", FakeTime.Before("dai-hoi", 30)) with { Of = At("dh-1") };
        PlannedEvent second = Event("dh-2", "dai-hoi", "xa-2", FakeTime.After("dai-hoi", 1));
        PlannedEvent open = Event("hn", "hoi-nghi", "xa-1", "2025-03-01") with { Start = null };

        PlanSchedule schedule = Build(Repository([]) with { Events = [tentative, second, open, inspection] });

        Assert.Equal((Day("2025-03-01"), Certainty.Tentative), (schedule.DatesOf("dh-1")!.End!.End, schedule.DatesOf("dh-1")!.End!.Certainty));
        Assert.Equal(Day("2025-01-30"), schedule.DatesOf("kt-1")!.Start!.End);
        Assert.Equal(DeadlineKind.Undated, schedule.DatesOf("dh-2")!.Start!.Kind);
        Assert.Equal((null, null, "Hội nghị xa-1"), (schedule.DatesOf("hn")!.Start, schedule.DatesOf("hn")!.End, schedule.DatesOf("hn")!.Name));
        Assert.Null(schedule.DatesOf("khong-co"));
    }

    [Fact]
    public void Events_that_count_from_each_other_are_a_circle_too()
    {
        PlanSchedule schedule = Build(Repository([]) with
        {
            Events = [Event("e-1", "kiem-tra", "xa-1", FakeTime.After("e-2", 1)), Event("e-2", "hoi-nghi", "xa-1", FakeTime.After("e-1", 1))],
        });

        Assert.Equal("e-1 → e-2 → e-1", Assert.Single(schedule.Cycles).ToString());
    }

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-06-01/2025-07-15", true)]
    [InlineData("2025-07-01/", true)]
    [InlineData("/2025-06-30", false)]
    public void What_falls_after_the_end_of_a_level_is_kept_and_marked(string days, bool outside)
    {
        PlanSchedule schedule = Build([Document("kh", "tinh-uy", Task("x", FakeTime.On(days), "huyen"), Task("y", FakeTime.On(days), "co-so"))]);

        Assert.All(schedule.OfLevel("huyen"), o => Assert.Equal(outside, o.OutsideLife));
        Assert.All(schedule.OfLevel("co-so"), o => Assert.False(o.OutsideLife));
        Assert.Equal((2, 3), (schedule.OfLevel("huyen").Length, schedule.OfLevel("co-so").Length));
        Assert.Equal(outside, Build([Document("kh", "xa-1", Task("x", FakeTime.On(days), "huyen"))]).Obligations.Single().OutsideLife);
    }

    [Fact]
    public void A_time_that_was_not_understood_is_undated_and_still_somebodys()
    {
        Document document = Document("kh", "tinh-uy", Task("x", FakeTime.On("2025-01-01"), "huyen") with { When = null });

        PlanSchedule schedule = Build([document]);

        Assert.Equal(2, schedule.OfTask(document.Tasks[0]).Length);
        Assert.Equal((DeadlineKind.Undated, "2025-01-01"), (schedule.DeadlineOf(document.Tasks[0]).Kind, schedule.DeadlineOf(document.Tasks[0]).Trace[0].Vi));
    }

    [Fact]
    public void Look_ups_are_sorted_by_date_and_forgive_unknown_names()
    {
        Document document = Document(
            "kh", "tinh-uy",
            Task("khong-ngay", FakeTime.After("khong-co", 1), "huyen"), Task("muon", FakeTime.On("2025-05-01"), "huyen"),
            Task("som", FakeTime.On("2025-01-01/2025-02-01"), "huyen") with { Who = At("ban-to-chuc-tu") }, Task("mo", FakeTime.On("2025-03-01/"), "huyen"));

        PlanSchedule schedule = Build([document]);

        Assert.Equal("som mo muon khong-ngay", string.Join(' ', schedule.OfUnit("huyen-a").Select(o => o.Task.Id.Value)));
        Assert.Equal(8, schedule.OfDocument("kh").Length);
        Assert.Equal(["som", "som"], schedule.LedBy("ban-to-chuc-tu").Select(o => o.Task.Id.Value));
        Assert.Empty(schedule.OfUnit("khong-co"));
        Assert.Empty(schedule.OfDocument("khong-co"));
        Assert.Empty(schedule.OfLevel("khong-co"));
        Assert.Empty(schedule.LedBy("khong-co"));
        Assert.Empty(schedule.OfTask(Task("la", FakeTime.On("2025-01-01"))));
        Assert.Equal(DeadlineKind.Undated, schedule.DeadlineOf(Task("la", FakeTime.On("2025-01-01"))).Kind);
    }

    [Fact]
    public void Two_tasks_of_one_id_are_two()
    {
        Document document = Document("kh", "tinh-uy", Task("x", FakeTime.On("2025-01-01")), Task("x", FakeTime.On("2025-01-01")));

        Assert.Equal(2, Build([document]).Obligations.Length);
    }

    [Fact]
    public void The_programs_own_evaluator_is_asked_where_no_other_is_given()
    {
        // It doesn't know this test's kind of time.
        PlanSchedule schedule = ScheduleBuilder.Build(Repository([Document("kh", "tinh-uy", Task("x", FakeTime.On("2025-01-01")))]));

        Assert.Equal(DeadlineKind.Undated, Assert.Single(schedule.Obligations).Deadline.Kind);
    }

    [Fact]
    public void Whatever_the_data_say_every_task_has_somebody_and_a_time()
    {
        // Names of units, levels and tasks at random, among them unknown ones; parents in circles.
        string[] names = ["u0", "u1", "u2", "u3", "u4", "tinh", "huyen", "co-so", "khong-co"];
        Gen<string> name = Gen.Elements(names);
        Gen<string[]> some = Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(name, count));
        Gen<Unit[]> units = Gen.ArrayOf(name.Zip(Gen.Elements("tinh", "huyen", "co-so", "khong-co"), (parent, level) => (parent, level)), 5)
            .Select(rows => rows.Select((row, i) => Unit($"u{i}", row.level, row.parent, each: i == 4)).ToArray());
        Gen<Task[]> tasks = Gen.ArrayOf(some.Zip(name.Zip(Gen.Choose(0, 7), (who, from) => (who, from)), (bound, rest) => (bound, rest.who, rest.from)), 6).Select(rows => rows
            .Select((row, i) => Task($"t{i}", FakeTime.After(row.from < 6 ? $"t{row.from}" : "dai-hoi", 1)) with
            {
                For = [.. row.bound.Select(unit => At(unit))],
                Who = At(row.who),
            }).ToArray());

        Prop.ForAll(units.ToArbitrary(), tasks.ToArbitrary(), name.ToArbitrary(), (all, written, issuer) =>
        {
            Document document = Document("kh", issuer, written);
            PlanSchedule schedule = Build(Repository([document]) with { Units = [.. all], Events = Congresses() });
            return document.Tasks.All(task => schedule.OfTask(task).Length > 0 && schedule.DeadlineOf(task) is not null);
        }).QuickCheckThrowOnFailure();
    }

    private static ImmutableArray<PlannedEvent> Congresses() =>
    [
        Event("bau-cu-2026", "bau-cu", "tinh-uy", "2026-03-15"),
        Event("dh-huyen-a", "dai-hoi", "huyen-a", "2025-05-21/2025-05-23"),
        Event("dh-huyen-b", "dai-hoi", "huyen-b", "2025-06-10") with { Title = "Đại hội điểm của huyện B" },
        Event("dh-xa-1", "dai-hoi", "xa-1", "2025-02-20/2025-02-21"),
    ];

    private static PlannedEvent Event(string id, string kind, string unit, string days)
    {
        string[] ends = days.Split('/');
        return Event(id, kind, unit, FakeTime.On(ends[0])) with { End = ends.Length > 1 ? At<TimeExpression>(FakeTime.On(ends[1])) : null };
    }

    private static PlannedEvent Event(string id, string kind, string unit, FakeTime start) =>
        new() { Id = At(id), Kind = At(kind), Unit = At(unit), Start = At<TimeExpression>(start) };

    private static Task Task(string id, FakeTime when, string? bound = null) => new()
    {
        Document = "",
        Id = At(id),
        What = At("Việc " + id),
        WhenText = At(when.Text),
        When = when,
        Source = TaskSource.Entry,
        For = [.. (bound?.Split(' ') ?? []).Select(name => At(name))],
    };

    private static PlanRepository Repository(Document[] documents) =>
        new PlanRepository { Settings = new SiteSettings(), Levels = Levels, Units = Units, Documents = [.. documents] }.Indexed();

    private static PlanSchedule Build(Document[] documents) => Build(Repository(documents));

    private static PlanSchedule Build(PlanRepository repository) => ScheduleBuilder.Build(repository, FakeTime.Evaluate);
}
