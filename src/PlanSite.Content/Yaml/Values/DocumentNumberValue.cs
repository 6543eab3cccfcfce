using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Yaml.Values;

internal sealed class DocumentNumberValue : ScalarValue<DocumentNumber>
{
    public override LocalizedText Expected { get; } = new("số, ký hiệu văn bản", "the number and symbol of a document");

    public override string Example => "12-KH/HU";

    public override JsonObject Schema() => new() { ["type"] = "string" };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out DocumentNumber value)
    {
        if (DocumentNumber.TryParse(scalar.Text, out DocumentNumber? number))
        {
            value = number;
            return true;
        }

        value = null!;
        context.Findings.Add(BadNumber.Found(scalar.Span, scalar.Text.Trim()));
        return false;
    }
}
