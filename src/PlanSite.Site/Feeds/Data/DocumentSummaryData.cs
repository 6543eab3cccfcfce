namespace PlanSite.Site.Feeds.Data;

/// <param name="Date">EDTF: <c>2024-09</c> where the day is not known.</param>
/// <param name="Status"><c>draft</c>, <c>issued</c>, <c>superseded</c> or <c>withdrawn</c>.</param>
/// <param name="Data">Address of all that is known of it.</param>
internal sealed record DocumentSummaryData(
    string Id, string Type, string? Number, string? Date, string Issuer, string Title, string Status, int? Draft, string Page, string Data);
