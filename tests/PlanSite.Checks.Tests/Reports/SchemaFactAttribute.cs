namespace PlanSite.Checks.Tests.Reports;

/// <summary>A test that needs the validators of <c>tests/validators</c>. In CI their absence fails, elsewhere it is a skip that says what to do.</summary>
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute()
    {
        if (!Validator.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Validators are missing: npm install --no-package-lock --prefix tests/validators (Node.js is needed).";
    }
}
