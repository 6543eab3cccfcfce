namespace PlanSite.Content.Yaml;

/// <summary>Where and why the YAML parser gave up. Its message is only looked at to tell one mistake from another, never shown.</summary>
/// <param name="Start">Index in the source.</param>
internal sealed record YamlFault(string Message, int Start, int End);
