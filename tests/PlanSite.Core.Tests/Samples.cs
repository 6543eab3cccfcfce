using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Core.Tests;

/// <summary>Short ways to write the records of a small repository.</summary>
internal static class Samples
{
    public static Located<T> At<T>(T value, string file = "data/test.yml", int line = 1) => new(value, SourceSpan.OnLine(file, line, 1, 1));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Level Level(string id, int order, string? until = null, params string[] names) => new()
    {
        Id = At(id),
        Name = names.Length > 0 ? names[0] : id,
        Names = [.. names.Skip(1)],
        Order = order,
        Until = until is null ? null : Day(until),
    };

    public static Unit Unit(string id, string level, string? parent = null, bool each = false, string? body = null) => new()
    {
        Id = At(id),
        Level = At(level),
        Name = id,
        Parent = parent is null ? null : At(parent),
        Each = each,
        Body = body is null ? null : At(body),
    };

    public static Document Document(string id, string issuer, params Core.Schedule.Task[] tasks) => new()
    {
        Id = At(id),
        Type = At("ke-hoach"),
        Issuer = At(issuer),
        Title = At("Kế hoạch " + id),
        Status = At(DocumentStatus.Issued),
        File = $"content/{id}/index.md",
        Tasks = [.. tasks.Select(task => task with { Document = id })],
    };
}
