using PlanSite.Content.Rules;
using PlanSite.Content.Yaml;

namespace PlanSite.Content.Data;

/// <summary>The keys <c>from</c> and <c>until</c>: levels and units are founded and abolished.</summary>
internal static class Life
{
    public static readonly Key<DateOnly> From = Key.Optional("from", ValueTypes.Date, "Ngày đầu tiên tồn tại; để trống nếu có từ trước.", "tu", "tu-ngay");
    public static readonly Key<DateOnly> Until = Key.Optional("until", ValueTypes.Date, "Ngày cuối cùng tồn tại; để trống nếu vẫn còn.", "den", "den-ngay", "het-ngay");

    public static (DateOnly? From, DateOnly? Until) Of(RecordValues values)
    {
        DateOnly? from = values.At(From)?.Value;
        DateOnly? until = values.At(Until)?.Value;
        if (from > until) values.Context.Findings.Add(BackwardsDates.Found(values.At(Until)!.Value.Span, from.Value, until.Value));
        return (from, until);
    }
}
