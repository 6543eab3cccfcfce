using PlanSite.Core.Time;

namespace PlanSite.Core.Tests.Time;

public sealed class TimeEvaluatorTest
{
    private static readonly TimeEvaluator Evaluator = new(TimeTestData.Calendar);

    [Fact]
    public void The_trace_of_a_count_names_the_days_off_that_it_passed()
    {
        Deadline deadline = Evaluate("ít nhất 15 ngày làm việc trước ngày 20/02/2025");
        Assert.Equal(new DateOnly(2025, 1, 23), deadline.End);
        Assert.Contains(deadline.Trace, step => step.Vi.Contains("15 ngày làm việc trước 20/02/2025; không tính 25/01-02/02 (Tết) → 23/01/2025", StringComparison.Ordinal));
        Assert.Contains(deadline.Trace, step => step.En.Contains("15 working days before 20 February 2025", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("within 30 d after 2025-03-07", "2025-03-07", "2025-04-08")] // 6/4 is a Sunday and 7/4 a holiday: the next working day
    [InlineData("within 1 mo after 2025-01-31", "2025-01-31", "2025-02-28")] // the month's last day, a Friday
    [InlineData("within 1 y after 2024-02-29", "2024-02-29", "2025-02-28")]
    [InlineData("within 2 w after 2025-04-17", "2025-04-17", "2025-05-05")] // 1/5 and 2/5 are holidays, then a weekend
    [InlineData("within 1 wd after 2025-04-25", "2025-04-25", "2025-04-26")] // a Saturday that is worked
    [InlineData("within 36 h after 2025-03-10", "2025-03-10", "2025-03-12")]
    [InlineData("at least 1 mo after 2025-03-10", "2025-04-10", "-")]
    [InlineData("within 10 d before 2025-03-20", "2025-03-10", "2025-03-19")]
    [InlineData("at least 11 d before 2025-03-20", "-", "2025-03-09")] // a Sunday: a count backwards is not moved
    [InlineData("5 d before 2025-03-20", "2025-03-15", "2025-03-15")]
    [InlineData("at least 1 mo before 2025-03-31", "-", "2025-02-28")]
    public void Counting_follows_the_Civil_Code(string compact, string first, string last)
    {
        Deadline deadline = Evaluate(compact);
        Assert.Equal((first, last), (TimeTestData.Show(deadline.Start), TimeTestData.Show(deadline.End)));
    }

    [Theory]
    [InlineData("at least 11 d before 2025-03-20", "2025-03-09", "07/3/2025", "7 March 2025")] // a Sunday
    [InlineData("at least 10 d before 2025-02-08", "2025-01-29", "24/01/2025", "24 January 2025")] // within Tết
    [InlineData("at least 2 w before 2025-05-15", "2025-05-01", "30/4/2025", "30 April 2025")] // a holiday
    [InlineData("at least 1 mo before 2025-06-01", "2025-05-01", "30/4/2025", "30 April 2025")]
    [InlineData("within 10 d before 2025-03-19", "2025-03-18", "07/3/2025", "7 March 2025")] // where the span begins
    public void A_count_backwards_onto_a_day_off_names_the_last_working_day_before_it(string compact, string last, string vi, string en)
    {
        Deadline deadline = Evaluate(compact);
        Assert.Equal(last, TimeTestData.Show(deadline.End));
        Assert.Contains(deadline.Trace, step => step.Vi.Contains("ngày nghỉ", StringComparison.Ordinal) && step.Vi.Contains(vi, StringComparison.Ordinal)
            && step.En.Contains("is a day off", StringComparison.Ordinal) && step.En.Contains(en, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at least 10 d before 2025-03-20")] // a Monday
    [InlineData("at least 15 wd before 2025-02-20")] // working days never end on a day off
    [InlineData("at least 10 d before 2023-03-20")] // nobody knows
    public void A_count_backwards_says_nothing_of_days_off_where_it_ends_on_none(string compact) =>
        Assert.DoesNotContain(Evaluate(compact).Trace, step => step.En.Contains("is a day off", StringComparison.Ordinal));

    [Fact]
    public void A_year_without_days_off_stops_a_count_of_working_days()
    {
        Deadline deadline = Evaluate("at least 5 wd before 2023-05-04");
        Assert.Equal(2023, deadline.MissingYear);
        Assert.Null(deadline.End);
        Assert.Equal(DeadlineKind.Undated, deadline.Kind);
        Assert.Contains(deadline.Trace, step => step.Vi.Contains("2023", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_without_days_off_leaves_an_end_unmoved_and_says_so()
    {
        Deadline deadline = Evaluate("within 5 d after 2023-05-03");
        Assert.Equal((2023, new DateOnly(2023, 5, 8)), (deadline.MissingYear, deadline.End));
    }

    [Fact]
    public void An_event_that_is_not_known_gives_no_date()
    {
        Deadline deadline = Evaluate("at least 5 d before hoi-nghi.start");
        Assert.Equal((DeadlineKind.Undated, "hoi-nghi"), (deadline.Kind, deadline.MissingEvent));
    }

    [Theory]
    [InlineData("2025-03", "", "at least 10 d before x.start", "-", "2025-02-19", Certainty.Approximate)] // the earliest day decides backwards
    [InlineData("2025-03-03", "2025-03-10/2025-03-12", "within 5 d after x.end", "2025-03-10", "2025-03-17", Certainty.Approximate)] // the latest forwards
    [InlineData("2025-03-03~", "", "before x.start", "-", "2025-03-02", Certainty.Tentative)]
    [InlineData("2025-03-03", "", "after x.end", "2025-03-03", "-", Certainty.Exact)] // an event without an end lasts a day
    public void An_event_that_is_not_exact_makes_its_deadline_so(string start, string end, string compact, string first, string last, Certainty certainty)
    {
        var events = new NamedEvents(new Dictionary<string, (string Start, string End)> { ["x"] = (start, end) });
        Deadline deadline = Evaluator.Evaluate(TimeExpressionParser.Parse(compact).Expression!, events);
        Assert.Equal((first, last, certainty), (TimeTestData.Show(deadline.Start), TimeTestData.Show(deadline.End), deadline.Certainty));
    }

    [Theory]
    [InlineData("2025-07-early", "2025-07-01")]
    [InlineData("2025-07-mid", "2025-07-15")]
    [InlineData("2025-07-late", "2025-07-31")]
    [InlineData("2025-early", "2025-01-01")]
    [InlineData("2025-mid", "2025-06-30")]
    [InlineData("2025-late", "2025-12-31")]
    public void The_Civil_Code_reads_a_part_as_one_day(string compact, string day)
    {
        Deadline deadline = new TimeEvaluator(TimeTestData.Calendar, ApproximateReading.CivilCode).Evaluate(TimeExpressionParser.Parse(compact).Expression!);
        Assert.Equal((day, day, Certainty.Approximate), (TimeTestData.Show(deadline.Start), TimeTestData.Show(deadline.End), deadline.Certainty));
        Assert.Contains(deadline.Trace, step => step.Vi.Contains("146", StringComparison.Ordinal));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_accident()
    {
        var events = new EdgeOfTime();
        foreach (string compact in new[] { "before x.start", "at least 9999 y before x.start", "within 9999 y after x.end", "within 400 wd after x.end", "after x.end" })
        {
            Assert.NotEmpty(Evaluator.Evaluate(TimeExpressionParser.Parse(compact).Expression!, events).Trace);
        }
    }

    private static Deadline Evaluate(string text) => Evaluator.Evaluate(TimeExpressionParser.Parse(text).Expression!, TimeTestData.Events);

    private sealed class EdgeOfTime : IEventResolver
    {
        public EventDates Find(string name) => new(
            name,
            new Deadline(DateOnly.MinValue, DateOnly.MinValue, Certainty.Exact, DeadlineKind.Window, []),
            new Deadline(DateOnly.MaxValue, DateOnly.MaxValue, Certainty.Exact, DeadlineKind.Window, []));
    }
}
