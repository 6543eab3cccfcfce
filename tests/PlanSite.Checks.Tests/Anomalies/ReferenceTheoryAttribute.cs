namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>A theory about the real documents, which lie beside the repository where they are at hand; they are nobody's to copy into it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceTheoryAttribute : TheoryAttribute
{
    public ReferenceTheoryAttribute()
    {
        if (Folder is null) Skip = "The reference documents (../shared/reference) are not here.";
    }

    /// <summary>The nearest <c>shared/reference</c> above the repository.</summary>
    internal static string? Folder
    {
        get
        {
            for (DirectoryInfo? at = new(OwnRepository.Root()); at is not null; at = at.Parent)
            {
                string folder = Path.Combine(at.FullName, "shared", "reference");
                if (Directory.Exists(folder)) return folder;
            }

            return null;
        }
    }
}
