using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>A list; a single value may stand without its brackets. An item that can't be read doesn't lose the others.</summary>
internal sealed class ListValue<T>(ValueType<T> item) : ValueType<ImmutableArray<Located<T>>>
{
    public override LocalizedText Expected { get; } =
        new("một danh sách, mỗi mục là " + item.Expected.Vi, "a list, each item being " + item.Expected.En);

    public override string Example => "[" + item.Example + "]";

    public override JsonObject Schema() => item is IRecordShape
        ? new JsonObject { ["type"] = "array", ["items"] = item.Schema() }
        : new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = item.Schema() }, item.Schema()) };

    public override bool TryRead(YamlNode node, string key, ReadContext context, out ImmutableArray<Located<T>> value)
    {
        value = [];
        switch (node)
        {
            case YamlBroken:
                return false;
            case YamlSequence sequence:
                value = Items(sequence.Items, key, context);
                return true;
            case YamlScalar { IsNothing: false } scalar when item is not IRecordShape:
                value = Items(Split(scalar, key, context), key, context);
                return true;
            default:
                context.Findings.Add(WrongType.Found(node, key, this));
                return false;
        }
    }

    private ImmutableArray<Located<T>> Items(ImmutableArray<YamlNode> nodes, string key, ReadContext context)
    {
        var items = ImmutableArray.CreateBuilder<Located<T>>(nodes.Length);
        foreach (YamlNode node in nodes)
        {
            if (item.TryRead(node, key, context, out T read)) items.Add(new Located<T>(read, node.Span));
        }

        return items.ToImmutable();
    }

    /// <summary>Ids with commas between are a list without brackets; words may hold commas of their own.</summary>
    private ImmutableArray<YamlNode> Split(YamlScalar scalar, string key, ReadContext context)
    {
        if (item is not (IdValue or ReferenceValue) || !scalar.Text.Contains(',')) return [scalar];
        string[] parts = scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        context.Findings.Add(WrongType.FoundListWithoutBrackets(scalar.Span, key, parts));
        return [.. parts.Select(part => new YamlScalar(part, IsPlain: false, scalar.Span))];
    }
}
