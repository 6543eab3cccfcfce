namespace PlanSite.Browser.Tests;

/// <summary>As <see cref="BrowserFactAttribute"/>, with rows.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.ReasonToSkip;
}
