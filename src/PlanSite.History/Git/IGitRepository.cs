namespace PlanSite.History.Git;

/// <summary>The one way to a repository's history.</summary>
internal interface IGitRepository
{
    /// <summary>The planning repository's folder below the top of the git repository, <c>plans/</c>; empty where they are the same.</summary>
    string Prefix { get; }

    /// <summary>The commit that is checked out.</summary>
    ObjectId Head { get; }

    /// <summary>Where things about the history may be kept: inside git's own folder, which is never committed.</summary>
    string CacheFolder { get; }

    /// <summary>What the commits' parents depend on besides the commits: which of them a shallow clone cuts off.</summary>
    string Boundary { get; }

    /// <summary>Hands on every commit that <paramref name="tip"/> has and <paramref name="known"/> has not, newest first, children before parents.</summary>
    /// <returns>How git ended.</returns>
    GitAnswer ReadLog(ObjectId tip, ObjectId? known, Action<LoggedCommit> each);

    /// <summary>Nothing where git can't be started.</summary>
    ObjectReader? OpenObjects(bool manyAtOnce = false);

    /// <summary>The commit that a name means.</summary>
    ObjectId? Resolve(string revision);

    /// <summary>What the mailmap makes of people written <c>Name &lt;address&gt;</c>, in the same order.</summary>
    string[] MapNames(IReadOnlyList<string> written);

    /// <summary>The last commit that two have in common; nothing where they have none.</summary>
    string? MergeBase(string one, string other);

    bool IsAncestor(ObjectId ancestor, ObjectId commit);
}
