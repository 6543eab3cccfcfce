using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Time;

/// <summary>A count of working days runs into a year whose days off nobody has entered.</summary>
internal sealed class MissingHolidayYear : ICheck
{
    public Rule Rule { get; } = new(
        "PS3021",
        "missing-holiday-year",
        Severity.Error,
        new LocalizedText("Thiếu lịch nghỉ của một năm", "A year without its days off"),
        new RulePage(
            new LocalizedText(
                "Tìm thời hạn đếm ngày làm việc qua một năm không có trong data/holidays.yml.",
                "Finds times that count working days through a year that is not in data/holidays.yml."),
            new LocalizedText(
                "Lịch nghỉ Tết và ngày nghỉ bù được công bố theo từng năm; đoán thì thời hạn sẽ sai.",
                "The days of Tết and the days given in exchange are decreed each year; a guess would make the deadline wrong."),
            "# data/holidays.yml\n- year: 2025\n\n# tasks.yml\n- {id: gui, what: Gửi hồ sơ, when: at least 15 wd before dai-hoi.start}   # đại hội ngày 12/01/2026",
            "# data/holidays.yml\n- year: 2025\n- year: 2026",
            new LocalizedText("Thêm năm đó vào data/holidays.yml, ghi nguồn công bố.", "Add the year to data/holidays.yml, with the notice that decreed it.")));

    public IEnumerable<Diagnostic> Find(CheckContext context) =>
        context.Schedule.Obligations
            .Where(obligation => obligation.Deadline.MissingYear is not null && !context.Repository.Unread.Contains("data/holidays.yml"))
            .Select(obligation => (obligation.Task.WhenText.Span, Year: obligation.Deadline.MissingYear!.Value))
            .Distinct()
            .Select(missing => Rule.At(
                missing.Span,
                new LocalizedText(
                    $"Thời hạn này đếm ngày làm việc qua năm {missing.Year}, nhưng data/holidays.yml chưa có lịch nghỉ năm {missing.Year}.",
                    $"This time counts working days through {missing.Year}, but data/holidays.yml has no days off of {missing.Year}."),
                new LocalizedText($"Thêm mục \"- year: {missing.Year}\" vào data/holidays.yml theo thông báo lịch nghỉ của năm đó.", $"Add \"- year: {missing.Year}\" to data/holidays.yml, from that year's notice.")));
}
