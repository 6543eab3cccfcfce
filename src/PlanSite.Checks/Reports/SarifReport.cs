using System.Collections.Immutable;
using System.Text.Json;
using PlanSite.Checks.Suppressions;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS), for every service that takes results of static analysis. What notes or the baseline silence is in it with its reason,
/// as a suppressed result.
/// </summary>
internal static class SarifReport
{
    private const string Root = "%SRCROOT%";

    public static string Render(CheckReport report, ReportOptions options)
    {
        ImmutableArray<Diagnostic> all = [.. report.Diagnostics, .. report.Suppressed.Select(finding => finding.Diagnostic), .. report.Baselined];
        Rule[] rules = [.. all.Select(diagnostic => diagnostic.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        var results = new SarifResultWriter(rules, new Fingerprints(new MarkedText(options.Sources)), options.Language);
        return ReportJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules, options);
            json.WriteString("language", options.Language);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Root);
            Message(json, "description", options.Language == "en" ? "The folder of plansite.yml" : "Thư mục chứa plansite.yml");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("invocations");
            json.WriteStartObject();
            json.WriteBoolean("executionSuccessful", true);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("results");
            foreach (Diagnostic diagnostic in report.Diagnostics) results.Write(json, diagnostic, null, null);
            foreach (SuppressedFinding finding in report.Suppressed) results.Write(json, finding.Diagnostic, "inSource", finding.By.Reason);
            foreach (Diagnostic diagnostic in report.Baselined) results.Write(json, diagnostic, "external", Baseline.FileName);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    internal static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    internal static void Artifact(Utf8JsonWriter json, string file)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }

    private static void Tool(Utf8JsonWriter json, Rule[] rules, ReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PlanSite");
        json.WriteString("version", options.Version);
        json.WriteString("semanticVersion", options.Version);
        json.WriteString("language", options.Language);
        json.WriteStartArray("rules");
        foreach (Rule rule in rules) SarifRuleWriter.Write(json, rule, options.Language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
