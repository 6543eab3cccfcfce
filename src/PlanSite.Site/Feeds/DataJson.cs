using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PlanSite.Site.Feeds.Data;

namespace PlanSite.Site.Feeds;

/// <summary>Data files and their schema, both out of the same records, so that one can't say what the other doesn't.</summary>
internal static class DataJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Of<T>(T data) => JsonSerializer.SerializeToUtf8Bytes(data, Options);

    /// <summary>One schema for every data file: each is one of three.</summary>
    public static ReadOnlyMemory<byte> Schema()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "PlanSite data",
            ["oneOf"] = new JsonArray(Of(typeof(SiteData)), Of(typeof(CalendarData)), Of(typeof(DocumentData))),
        };
        return JsonSerializer.SerializeToUtf8Bytes(schema, Indented);

        static JsonNode Of(Type type) => JsonSchemaExporter.GetJsonSchemaAsNode(Options, type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Closed(context, node),
        });
    }

    // What is nothing is left out, and so only what can't be nothing is required; what the records don't have isn't in a file.
    private static JsonNode Closed(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.TypeInfo.Kind != JsonTypeInfoKind.Object || node is not JsonObject shape) return node;
        shape["additionalProperties"] = false;
        shape["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(property => !property.IsGetNullable).Select(property => (JsonNode)property.Name)]);
        return shape;
    }
}
