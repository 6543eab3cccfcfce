using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Cascade;

/// <summary>How the findings of this family call tasks, windows and delays.</summary>
internal static class CascadeText
{
    private const int LongestTitle = 60;

    /// <summary><c>kh-tinh#quan-triet</c>: what a clerk writes after <c>covers:</c>.</summary>
    public static string Id(Task task) => $"{task.Document}#{task.Id.Value}";

    /// <summary><c>"kh-tinh#quan-triet" (Tổ chức hội nghị quán triệt…)</c>.</summary>
    public static string Name(Task task) => $"\"{Id(task)}\" ({Short(task.What.Value)})";

    public static string Short(string text)
    {
        text = text.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        if (text.Length <= LongestTitle) return text;
        int blank = text.LastIndexOf(' ', LongestTitle - 1);
        return text[..(blank > 0 ? blank : LongestTitle - 1)].TrimEnd(',', ';', ' ') + "…";
    }

    /// <summary><c>hạn 30/9/2024</c>, <c>từ 01/7/2024 đến 30/9/2024</c>; nothing for a time without dates.</summary>
    public static LocalizedText? Window(Deadline deadline) => (deadline.Start, deadline.End) switch
    {
        (null, null) => null,
        (null, { } end) => new LocalizedText($"hạn {VietnameseDate.Numeric(end)}", $"due {EnglishDate.Long(end)}"),
        ({ } start, null) => new LocalizedText($"từ {VietnameseDate.Numeric(start)}", $"from {EnglishDate.Long(start)}"),
        ({ } start, { } end) when start == end => new LocalizedText($"ngày {VietnameseDate.Numeric(end)}", $"on {EnglishDate.Long(end)}"),
        ({ } start, { } end) => new LocalizedText(
            $"từ {VietnameseDate.Numeric(start)} đến {VietnameseDate.Numeric(end)}", $"from {EnglishDate.Long(start)} to {EnglishDate.Long(end)}"),
    };

    /// <summary><c>05 ngày (03 ngày làm việc)</c>; without the working days where a year has no data.</summary>
    public static LocalizedText Distance(DateOnly from, DateOnly to, Unit? unit, CheckContext context)
    {
        int days = to.DayNumber - from.DayNumber;
        WorkingDayCount working = context.Calendar.With(context.Organization.WeekOf(unit)).CountBetween(from, to);
        string vi = $"{days:00} ngày";
        string en = days == 1 ? "1 day" : $"{days} days";
        return working.IsComplete
            ? new LocalizedText($"{vi} ({working.Days:00} ngày làm việc)", $"{en} ({working.Days} working)")
            : new LocalizedText(vi, en);
    }

    /// <summary>Where a plan says that it implements another: the entry that leads there, or the plan's id where none does.</summary>
    public static SourceSpan PlaceOf(Document lower, Document higher, PlanCascade cascade)
    {
        foreach (Located<string> above in lower.Implements)
        {
            if (cascade.MainPlanOf(above.Value)?.Id.Value == higher.Id.Value) return above.Span;
        }

        return lower.Implements.IsEmpty ? lower.Id.Span : lower.Implements[0].Span;
    }

    /// <summary>Names of units, the first few; how many more there are.</summary>
    public static LocalizedText List(IReadOnlyList<string> names, int most = 5)
    {
        string first = string.Join(", ", names.Take(most));
        int rest = names.Count - most;
        return rest <= 0 ? new LocalizedText(first, first) : new LocalizedText($"{first} và {rest} đơn vị khác", $"{first} and {rest} more");
    }
}
