namespace PlanSite.Core.Diagnostics;

/// <summary>Kinds of refusal that a user can do something about.</summary>
public enum FileFaultKind
{
    Unknown,
    NoRight,
    InUse,
    DiskFull,
    PathTooLong,
    ReadOnlyDisk,
    Missing,
}
