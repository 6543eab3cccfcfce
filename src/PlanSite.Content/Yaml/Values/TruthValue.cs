using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary><c>true</c> or <c>false</c>; the other words for it in YAML 1.1 are refused, since editors disagree about them.</summary>
internal sealed class TruthValue : ScalarValue<bool>
{
    public override LocalizedText Expected { get; } = new("true (có) hoặc false (không)", "true or false");

    public override string Example => "true";

    public override JsonObject Schema() => new() { ["type"] = "boolean" };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out bool value)
    {
        value = scalar.Text.Trim() == "true";
        if (value || scalar.Text.Trim() == "false") return true;
        context.Findings.Add(WrongType.Found(scalar, key, this));
        return false;
    }
}
