using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Yaml.Values;

/// <summary>One entry of a mapping whose keys are data.</summary>
internal readonly record struct MapEntry<T>(Located<string> Key, Located<T> Value);
