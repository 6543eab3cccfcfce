using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanSite.Content.Data;
using PlanSite.Content.Yaml;

namespace PlanSite.Content.Schemas;

/// <summary>
/// Writes the JSON Schemas (2020-12) of front matter and of every YAML file, out of the same declarations by which they are read,
/// so that an editor completes and checks exactly what the loader takes.
/// </summary>
public static class SchemaWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",

        // The schemas are files for people as well: Vietnamese stays readable. They are never put into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every schema: its file's name and its text, in the order of names.</summary>
    public static ImmutableArray<(string Name, string Json)> WriteAll() =>
    [
        List("abbreviations", "data/abbreviations.yml: chữ viết tắt", AbbreviationShape.Shape),
        File("document", "Phần đầu (front matter) của index.md", FrontMatterShape.Shape.Schema()),
        List("events", "data/events.yml: sự kiện", EventShape.Shape),
        List("holidays", "data/holidays.yml: ngày nghỉ lễ theo năm", HolidayShape.Shape),
        List("levels", "data/levels.yml: các cấp", LevelShape.Shape),
        List("limits", "data/limits.yml: định mức, giới hạn", LimitShape.Shape),
        List("outlines", "data/outlines.yml: đề cương", OutlineShape.Shape),
        File("plansite", "plansite.yml: thiết lập của trang", SettingsShape.Shape.Schema()),
        List("references", "data/references.yml: văn bản chỉ được viện dẫn", ReferenceShape.Shape),
        File("tasks", "tasks.yml: nhiệm vụ của một văn bản", Tasks()),
        List("types", "data/types.yml: loại văn bản", TypeShape.Shape),
        List("units", "data/units.yml: đơn vị", UnitShape.Shape),
    ];

    private static (string Name, string Json) List<T>(string name, string title, RecordShape<T> shape)
        where T : class => File(name, title, ArrayOf(shape.Schema()));

    private static JsonObject Tasks() => new()
    {
        ["anyOf"] = new JsonArray(
            ArrayOf(TaskShape.Shape.Schema()),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["tasks"] = ArrayOf(TaskShape.Shape.Schema()) },
                ["required"] = new JsonArray("tasks"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonObject ArrayOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static (string Name, string Json) File(string name, string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", name + ".schema.json");
        schema.Insert(2, "title", title);
        return (name + ".schema.json", schema.ToJsonString(Options) + "\n");
    }
}
