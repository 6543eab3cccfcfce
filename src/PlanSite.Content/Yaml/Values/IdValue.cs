using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>The id that an entry gives itself. One in a wrong form is used all the same, so that what refers to it is found.</summary>
internal sealed partial class IdValue(string example) : ScalarValue<string>
{
    private const string Form = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    public override LocalizedText Expected { get; } = new("một mã (chữ thường không dấu, số, gạch nối)", "an id (lower-case letters without marks, digits, hyphens)");

    public override string Example => example;

    public override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = Form };

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out string value)
    {
        value = scalar.Text.Trim();
        if (!WellFormed().IsMatch(value)) context.Findings.Add(BadId.Found(scalar.Span, value, IdText.From(value)));
        return value.Length > 0;
    }

    [GeneratedRegex(Form)]
    private static partial Regex WellFormed();
}
