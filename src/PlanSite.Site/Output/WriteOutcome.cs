namespace PlanSite.Site.Output;

/// <summary>How putting a site in place ended.</summary>
public enum WriteOutcome
{
    /// <summary>Every file was there already: nothing was written.</summary>
    Unchanged,

    /// <summary>The new site took the old one's place in one step.</summary>
    Replaced,

    /// <summary>The folder can't be exchanged as a whole (a mount point, an open handle): each file was replaced by itself.</summary>
    ReplacedFileByFile,

    /// <summary>A file that PlanSite didn't write stands where a page must go; nothing was written.</summary>
    Blocked,

    /// <summary>Another build is writing to the same folder.</summary>
    Busy,
}
