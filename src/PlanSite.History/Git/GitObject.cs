namespace PlanSite.History.Git;

/// <summary>One object out of git's store.</summary>
/// <param name="Kind"><c>blob</c>, <c>tree</c>, <c>commit</c>, <c>tag</c>.</param>
/// <param name="Length">How long it is; more than <paramref name="Bytes"/> where it was too long to be taken in.</param>
internal sealed record GitObject(ObjectId Id, string Kind, long Length, byte[] Bytes)
{
    public bool IsWhole => Length == Bytes.Length;
}
