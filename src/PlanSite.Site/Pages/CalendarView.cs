namespace PlanSite.Site.Pages;

/// <summary>The ways to look at a calendar; each has pages of its own.</summary>
internal enum CalendarView
{
    Month,
    Agenda,
    Timeline,
    Year,
}
