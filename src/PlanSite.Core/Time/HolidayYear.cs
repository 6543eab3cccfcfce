using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>The days off of one year, as decreed, and the days off that are worked in exchange.</summary>
/// <param name="Off">Public holidays and compensatory days.</param>
/// <param name="Work">Days of a weekend that are worked.</param>
/// <param name="Names">What a day off is called, by day.</param>
/// <param name="Source">The decree or notice.</param>
public sealed record HolidayYear(
    Located<int> Year,
    ImmutableSortedSet<DateOnly> Off,
    ImmutableSortedSet<DateOnly> Work,
    ImmutableSortedDictionary<DateOnly, string> Names,
    string? Source);
