namespace PlanSite.History.Git;

/// <summary>One name in a folder of a commit.</summary>
internal sealed record TreeEntry(string Name, string Mode, ObjectId Id)
{
    public bool IsFolder => Mode is "40000" or "040000";

    public bool IsFile => Mode.StartsWith("100", StringComparison.Ordinal);
}
