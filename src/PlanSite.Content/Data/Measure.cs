using PlanSite.Content.Yaml.Values;

namespace PlanSite.Content.Data;

/// <summary>Numbers by the name of what they measure: <c>{members: 12}</c>. The office chooses the names.</summary>
internal static class Measure
{
    public const string Name = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    public static MapValue<decimal> Figures { get; } = new(ValueTypes.Number, "committee", Name);
}
