namespace PlanSite.Cli;

/// <summary>How the program ends, for scripts.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>The documents have errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUse = 2;

    /// <summary>The work could not be done: no repository, no permission, a full disk, stopped by the user.</summary>
    public const int CannotRun = 3;
}
