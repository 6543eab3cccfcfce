namespace PlanSite.Cli.Tests;

/// <summary>A theory about signals and folders that can vanish under a shell: Windows has neither.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no signals and keeps a folder that is in use.";
    }
}
