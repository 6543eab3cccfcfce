using System.Text.Json;
using PlanSite.Checks.Reports;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void Gives_every_field_in_the_language_asked_for()
    {
        var rule = new Rule("PS2001", "x", Severity.Warning, new LocalizedText("x", "x"), new RulePage(new("x", "x"), new("x", "x"), "x", "x", new("x", "x")));
        var report = new CheckReport([rule.At(new SourceSpan("content/a/index.md", 3, 7, 3, 12), new LocalizedText("Lời \"vi\"", "Said \"en\""), new LocalizedText("sửa", "mend"))]);

        JsonElement vi = Parse(report, "vi");
        Assert.Equal("Lời \"vi\"", vi.GetProperty("message").GetString());
        JsonElement en = Parse(report, "en");
        Assert.Equal("Said \"en\"", en.GetProperty("message").GetString());
        Assert.Equal("mend", en.GetProperty("help").GetString());
        Assert.Equal("PS2001", en.GetProperty("code").GetString());
        Assert.Equal("warning", en.GetProperty("severity").GetString());
        Assert.Equal("content/a/index.md", en.GetProperty("file").GetString());
        Assert.Equal((3, 7, 3, 12), (Number(en, "line"), Number(en, "column"), Number(en, "endLine"), Number(en, "endColumn")));
    }

    [Fact]
    public void A_clean_report_is_an_empty_list() =>
        Assert.Equal(0, JsonDocument.Parse(JsonReport.Render(new CheckReport([]), "vi")).RootElement.GetProperty("diagnostics").GetArrayLength());

    private static JsonElement Parse(CheckReport report, string language) =>
        JsonDocument.Parse(JsonReport.Render(report, language)).RootElement.GetProperty("diagnostics").EnumerateArray().Single();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
