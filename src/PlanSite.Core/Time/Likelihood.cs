namespace PlanSite.Core.Time;

/// <summary>An answer about times that are not all exactly known.</summary>
public enum Likelihood
{
    CertainlyNot,
    Possibly,
    Certainly,
}
