namespace PlanSite.Browser.Tests;

/// <summary>A test in a real browser. In CI a missing browser fails; elsewhere the test is skipped, saying what to install.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.ReasonToSkip;
}
