using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Site.Tests.Samples;

/// <summary>Short ways to make records for tests.</summary>
internal static class Make
{
    public static Located<T> At<T>(T value, string file = "data/x.yml", int line = 1) => new(value, SourceSpan.OnLine(file, line, 1, 1));

    public static DocumentNumber Number(string text) =>
        DocumentNumber.TryParse(text, out DocumentNumber? number) ? number : throw new ArgumentException(text, nameof(text));

    public static Document Document(string id, string type, string? number, string? date, string issuer, string title) => new()
    {
        Id = At(id),
        Type = At(type),
        Number = number is null ? null : At(Number(number)),
        Date = date is null ? null : PartialDate.TryParse(date, out PartialDate day) ? At(day) : throw new ArgumentException(date, nameof(date)),
        Issuer = At(issuer),
        Title = At(title),
        Status = At(number is null || number[0] is '-' or '/' ? DocumentStatus.Draft : DocumentStatus.Issued),
        File = $"content/{issuer}/{id}/index.md",
    };

    public static Task Task(string document, string id, string what, FixedTime when, string? who = null, params string[] binds) => new()
    {
        Document = document,
        Id = At(id),
        What = At(what),
        WhenText = At(when.Text),
        When = when,
        Source = TaskSource.Entry,
        Who = who is null ? null : At(who),
        For = [.. binds.Select(target => At(target))],
    };
}
