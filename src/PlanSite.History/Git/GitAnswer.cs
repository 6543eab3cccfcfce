namespace PlanSite.History.Git;

/// <summary>How a git command ended.</summary>
internal sealed record GitAnswer(int ExitCode, string Output, string Error)
{
    public const int Broken = -1;
    private const int Absent = -2;

    /// <summary>There is no git on this machine.</summary>
    public static GitAnswer NoGit { get; } = new(Absent, "", "");

    public bool IsGood => ExitCode == 0;

    public bool IsAbsent => ExitCode == Absent;
}
