using System.Text.Json;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Reports;

/// <summary>A rule's page as SARIF shows it: <c>reportingDescriptor</c>.</summary>
internal static class SarifRuleWriter
{
    public static void Write(Utf8JsonWriter json, Rule rule, string language)
    {
        bool english = language == "en";
        string what = rule.Page.What.In(language);
        string why = rule.Page.Why.In(language);
        string instead = rule.Page.Instead.In(language);
        (string bad, string good, string mend) = english ? ("Bad", "Good", "Instead") : ("Sai", "Đúng", "Cách sửa");
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", Pascal(rule.Name));
        SarifReport.Message(json, "shortDescription", rule.Title.In(language));
        SarifReport.Message(json, "fullDescription", $"{what} {why}");
        json.WriteStartObject("help");
        json.WriteString("text", $"{what}\n{why}\n\n{bad}:\n{rule.Page.Bad}\n\n{good}:\n{rule.Page.Good}\n\n{mend}: {instead}");
        json.WriteString("markdown", $"{what}\n\n{why}\n\n**{bad}**\n\n~~~~\n{rule.Page.Bad}\n~~~~\n\n**{good}**\n\n~~~~\n{rule.Page.Good}\n~~~~\n\n**{mend}**: {instead}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResultWriter.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue($"PS{rule.Code[2]}xxx");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The standard asks for a name that a program could use, beside the opaque id.
    private static string Pascal(string name) => string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
