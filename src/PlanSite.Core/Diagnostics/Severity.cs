namespace PlanSite.Core.Diagnostics;

/// <summary>How much a finding matters. Only <see cref="Error"/> makes a check fail; <see cref="Off"/> hides a rule.</summary>
public enum Severity
{
    Off,
    Info,
    Warning,
    Error,
}
