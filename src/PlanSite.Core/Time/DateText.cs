using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Time;

/// <summary>A date in both languages of the program, for traces and diagnostics.</summary>
public static class DateText
{
    /// <summary><c>20/6/2025</c>; <c>20 June 2025</c>.</summary>
    public static LocalizedText Plain(DateOnly date) => new(VietnameseDate.Numeric(date), EnglishDate.Long(date));

    /// <summary><c>Thứ Sáu, 20/6/2025</c>; <c>Friday, 20 June 2025</c>.</summary>
    public static LocalizedText Full(DateOnly date) => new(VietnameseDate.Full(date), EnglishDate.Full(date));

    /// <summary><c>T6 20/6</c>; <c>Fri 20 Jun</c>.</summary>
    public static LocalizedText Short(DateOnly date) => new(VietnameseDate.Short(date), EnglishDate.Short(date));
}
