namespace PlanSite.Content.Files;

/// <summary>Where a symbolic link of the repository leads.</summary>
internal enum LinkOutcome
{
    /// <summary>To a file of the repository: it is read in the link's place.</summary>
    File,

    /// <summary>To another folder of the repository: never walked, or its documents would be read twice.</summary>
    Folder,

    /// <summary>To nothing.</summary>
    Broken,

    /// <summary>Out of the repository: never followed.</summary>
    Outside,

    /// <summary>To itself or to a folder that it stands in.</summary>
    Loop,
}
