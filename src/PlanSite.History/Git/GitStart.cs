using System.Diagnostics;
using System.Text;

namespace PlanSite.History.Git;

/// <summary>
/// How git is started. What a repository's own configuration, attributes or replacements could do to its reader is switched off: no hooks, file
/// monitor, external diff, text conversion, pager, prompt, credentials, replacements or fetching. The machine's own configuration stays: it is where
/// an administrator says which folders are safe.
/// </summary>
internal static class GitStart
{
    private static readonly string[] SafeOptions =
    [
        "--no-pager",
        "--no-optional-locks",
        "--no-replace-objects",
        "--literal-pathspecs",
        "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null",
        "-c", "core.pager=cat",
        "-c", "core.attributesFile=/dev/null",
        "-c", "core.alternateRefsCommand=",
        "-c", "core.sshCommand=false",
        "-c", "core.askPass=",
        "-c", "credential.helper=",
        "-c", "diff.external=",
        "-c", "diff.renames=false",
        "-c", "diff.relative=false",
        "-c", "gpg.program=false",
        "-c", "log.showSignature=false",
        "-c", "log.showRoot=true",
        "-c", "log.follow=false",
        "-c", "protocol.allow=never",
    ];

    // Where a caller such as a hook points git elsewhere, or has it write a trace.
    private static readonly string[] Foreign =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE_SETUP",
    ];

    public static ProcessStartInfo In(string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (string option in SafeOptions) start.ArgumentList.Add(option);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        foreach (string name in Foreign) start.Environment.Remove(name);
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_ASKPASS"] = "";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.Environment["GIT_ATTR_NOSYSTEM"] = "1";
        start.Environment["GIT_GRAFT_FILE"] = "/dev/null";

        // Names the protocols that are allowed, and overrides what the repository allows for each.
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["LC_ALL"] = "C";

        // Into a pipe git would write each commit by itself, and wake its reader for it.
        start.Environment["GIT_FLUSH"] = "0";
        return start;
    }
}
