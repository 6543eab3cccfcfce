namespace PlanSite.Site.Pages;

/// <summary>A year as twelve columns: how many deadlines a month has, by level. Numbers are the drawing's own units.</summary>
internal sealed record YearChartView(
    string Year, int Total, int Width, int Height, int BaseLine, IReadOnlyList<YearMonthView> Months, IReadOnlyList<ChartLevelView> Levels);

/// <param name="Counts">By level, in the order of the chart's levels, for the table that says the same.</param>
internal sealed record YearMonthView(
    string Number, string Title, string? Href, int Count, int Middle, int CountY, IReadOnlyList<ChartBarView> Bars, IReadOnlyList<int> Counts);

internal sealed record ChartBarView(int X, int Y, int Width, int Height, int Style);

internal sealed record ChartLevelView(string Name, int Style);
