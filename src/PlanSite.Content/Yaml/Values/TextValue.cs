using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>Words, on one line or more.</summary>
internal sealed class TextValue(string example) : ScalarValue<string>
{
    public override LocalizedText Expected { get; } = new("một đoạn chữ", "text");

    public override string Example => example;

    public override JsonObject Schema() => new() { ["type"] = "string" };

    /// <summary><c>- Lưu: VPTU</c> is a key and its value for YAML, and words for everybody else.</summary>
    protected override YamlScalar? Misread(YamlNode node, string key, ReadContext context)
    {
        if (node is not YamlMapping { Entries: [{ Value: YamlScalar words } entry] } || words.Span.Line != entry.KeySpan.Line) return null;
        if (node.Span.Line != entry.KeySpan.Line || node.Span.Column != entry.KeySpan.Column) return null;
        int colon = context.Source.Text.IndexOf(':', context.Source.StartOfLine(entry.KeySpan.Line) + entry.KeySpan.EndColumn - 1);
        context.Findings.Add(UnquotedColon.Found(context.Source, colon));
        return new YamlScalar(entry.Key + ": " + words.Text, IsPlain: false, node.Span);
    }

    protected override bool TryParse(YamlScalar scalar, string key, ReadContext context, out string value)
    {
        value = scalar.Text.Trim();
        if (value.Length > 0) return true;
        context.Findings.Add(WrongType.Found(scalar, key, this));
        return false;
    }
}
