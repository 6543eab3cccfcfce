using System.Globalization;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Limits;

/// <summary>One number of a limit: at least, at most, or exactly so much of a measure.</summary>
internal sealed record Figure(Limit Limit, string Measure, decimal? Least, decimal? Most, SourceSpan Span)
{
    /// <summary>In the order minimum, maximum, fixed number; each by the name of its measure.</summary>
    public static IEnumerable<Figure> Of(Limit limit) =>
        limit.Min.Select(pair => new Figure(limit, pair.Key, pair.Value, null, Place(limit, "min", pair.Key)))
            .Concat(limit.Max.Select(pair => new Figure(limit, pair.Key, null, pair.Value, Place(limit, "max", pair.Key))))
            .Concat(limit.Exact.Select(pair => new Figure(limit, pair.Key, pair.Value, pair.Value, Place(limit, "exact", pair.Key))));

    public bool Allows(decimal value) => (Least is null || value >= Least) && (Most is null || value <= Most);

    /// <summary><c>nhiều nhất 3</c>, <c>at most 3</c>.</summary>
    public LocalizedText Text => (Least, Most) switch
    {
        ({ } least, { } most) when least == most => new($"đúng {Number(most, ",")}", $"exactly {Number(most, ".")}"),
        ({ } least, null) => new($"ít nhất {Number(least, ",")}", $"at least {Number(least, ".")}"),
        (_, { } most) => new($"nhiều nhất {Number(most, ",")}", $"at most {Number(most, ".")}"),
        _ => new("", ""),
    };

    /// <summary>Title of the limit, and the clause that it comes from.</summary>
    public LocalizedText Source
    {
        get
        {
            string title = Limit.Title ?? Limit.Id.Value;
            return Limit.SourceClause is { } clause
                ? new($"“{title}”, mục {clause.Value} của {Limit.SourceDocument.Value}", $"“{title}”, clause {clause.Value} of {Limit.SourceDocument.Value}")
                : new($"“{title}”, {Limit.SourceDocument.Value}", $"“{title}”, {Limit.SourceDocument.Value}");
        }
    }

    public static string Number(decimal value, string point) => value.ToString("0.###", CultureInfo.InvariantCulture).Replace(".", point, StringComparison.Ordinal);

    public static SourceSpan Place(Limit limit, string key, string measure) => limit.Places.GetValueOrDefault($"{key}.{measure}", limit.Id.Span);
}
