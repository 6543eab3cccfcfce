using System.Text.Json.Nodes;
using PlanSite.Content.Schemas;
using PlanSite.Content.Tests.Support;

namespace PlanSite.Content.Tests.Schemas;

public sealed class SchemaWriterTests
{
    private static string Folder => Checkout.PathOf("docs", "schemas");

    [Fact]
    public void The_schemas_in_docs_are_current()
    {
        var schemas = SchemaWriter.WriteAll();
        if (Checkout.Updates)
        {
            Directory.CreateDirectory(Folder);
            foreach ((string name, string json) in schemas) File.WriteAllText(Path.Combine(Folder, name), json);
        }

        foreach ((string name, string json) in schemas) Assert.Equal(File.ReadAllText(Path.Combine(Folder, name)), json);
        Assert.Equal(
            Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void The_guide_tells_every_key_of_the_settings_and_no_other()
    {
        string settings = SchemaWriter.WriteAll().Single(schema => schema.Name == "plansite.schema.json").Json;
        string guide = File.ReadAllText(Checkout.PathOf("docs", "cai-dat.md"));
        string chapter = guide[guide.IndexOf("## `plansite.yml`", StringComparison.Ordinal)..guide.IndexOf("## nginx", StringComparison.Ordinal)];
        Assert.Equal(
            ((JsonObject)JsonNode.Parse(settings)!["properties"]!).Select(property => property.Key).Order(StringComparer.Ordinal),
            chapter.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_has_a_description_and_every_object_is_closed()
    {
        foreach ((_, string json) in SchemaWriter.WriteAll())
        {
            foreach (JsonObject schema in Objects(JsonNode.Parse(json)!))
            {
                Assert.NotNull(schema["additionalProperties"]);
                foreach ((string name, JsonNode? property) in (JsonObject?)schema["properties"] ?? [])
                {
                    if (name != "tasks" || property!["description"] is not null) Assert.False(string.IsNullOrWhiteSpace((string?)property!["description"]), name);
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node)
    {
        if (node is JsonObject item)
        {
            if (item["type"] is JsonValue type && (string?)type == "object") yield return item;
            foreach ((_, JsonNode? child) in item)
            {
                foreach (JsonObject inner in child is null ? [] : Objects(child)) yield return inner;
            }
        }
        else if (node is JsonArray array)
        {
            foreach (JsonObject inner in array.Where(child => child is not null).SelectMany(child => Objects(child!))) yield return inner;
        }
    }
}
