namespace PlanSite.Site.Calendars;

/// <summary>A deadline as a page shows it: what it means, and beside it what was written.</summary>
/// <param name="Main">The last day allowed with its weekday, or a word where there is none.</param>
/// <param name="Iso">The same day for programs; nothing where there is none.</param>
/// <param name="Lead">What stands before: "từ Thứ Hai, 02/6/2025", "chậm nhất".</param>
/// <param name="Written">The office's own words, where they say something else than <paramref name="Main"/>.</param>
/// <param name="Certainty">"khoảng" or "dự kiến"; nothing when exact.</param>
/// <param name="Style">For style sheets: <c>exact</c>, <c>approximate</c>, <c>tentative</c>, <c>undated</c>.</param>
/// <param name="Start">First day, for the reader's today.</param>
/// <param name="Done">Day on which it was done.</param>
/// <param name="DoneText">The same in words.</param>
internal sealed record WhenView(
    string Main, string? Iso, string? Lead, string? Written, string? Certainty, string Style, string? Start, string? Done, string? DoneText)
{
    /// <summary>Whether it begins on its day and has no end: it is never overdue.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it has a day, so that a state can follow from the reader's today.</summary>
    public bool IsDated => Iso is not null;

    /// <summary>All of it in one line, for tips and for lists.</summary>
    public string Line => string.Join(' ', new[] { Certainty, Lead, Main }.Where(part => part is not null));
}
