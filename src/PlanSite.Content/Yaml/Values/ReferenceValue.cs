using System.Text.Json.Nodes;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>The id of something else. Whether it exists is only known when everything is read.</summary>
internal sealed class ReferenceValue(LocalizedText expected, string example) : ScalarValue<string>
{
    public override LocalizedText Expected => expected;

    public override string Example => example;

    public override JsonObject Schema() => new() { ["type"] = "string" };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out string value)
    {
        value = scalar.Text.Trim();
        return value.Length > 0;
    }
}
