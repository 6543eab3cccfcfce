using PlanSite.Content.Rules;

namespace PlanSite.Content.Yaml;

/// <summary>A value that is written as one piece of text.</summary>
internal abstract class ScalarValue<T> : ValueType<T>
{
    public sealed override bool TryRead(YamlNode node, string key, ReadContext context, out T value)
    {
        value = default!;
        if (node is YamlBroken) return false;
        YamlScalar? scalar = node as YamlScalar ?? Misread(node, key, context);
        if (scalar is not null && !scalar.IsNothing) return TryParse(scalar, key, context, out value);
        context.Findings.Add(WrongType.Found(node, key, this));
        return false;
    }

    /// <summary>Text for which YAML reads something else; nothing where there is no such text.</summary>
    protected virtual YamlScalar? Misread(YamlNode node, string key, ReadContext context) => null;

    /// <summary>Reads the text; makes the finding where it doesn't fit.</summary>
    protected abstract bool TryParse(YamlScalar scalar, string key, ReadContext context, out T value);
}
