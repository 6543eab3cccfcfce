using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time.Evaluation;

/// <summary>Where a count of working days ends.</summary>
/// <param name="Date">Nothing: a year is missing, or the calendar ends.</param>
/// <param name="Note">The days off that were passed, weekends apart, as a trace says it: "không tính 25/01-02/02 (Tết)".</param>
/// <param name="MissingYear">The year without data that the count would cross.</param>
internal readonly record struct CountedDay(DateOnly? Date, LocalizedText? Note, int? MissingYear);
