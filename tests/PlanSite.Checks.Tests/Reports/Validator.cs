using System.Diagnostics;

namespace PlanSite.Checks.Tests.Reports;

/// <summary>Holds a report against a JSON Schema, with a validator that isn't ours.</summary>
internal static class Validator
{
    public const string SarifSchema = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
    public const string GitLabSchema = "gitlab-code-quality.schema.json";

    private static readonly string Folder = Path.Combine(OwnRepository.Root(), "tests", "validators");

    public static bool IsInstalled => File.Exists(Path.Combine(Folder, SarifSchema)) && Directory.Exists(Path.Combine(Folder, "node_modules", "ajv"));

    /// <summary>The faults; empty where the report fits.</summary>
    public static string Faults(string schema, string report)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, report);
            var start = new ProcessStartInfo("node", ["validate.cjs", schema, file]) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using Process node = Process.Start(start)!;
            string said = node.StandardOutput.ReadToEnd() + node.StandardError.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? "" : $"exit code {node.ExitCode}: {said}";
        }
        finally
        {
            File.Delete(file);
        }
    }
}
