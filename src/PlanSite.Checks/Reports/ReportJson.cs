using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Checks.Reports;

/// <summary>How this project writes JSON: indented, with Vietnamese as it is, the same bytes on every machine.</summary>
internal static class ReportJson
{
    // Reports are files of their own, never put into HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
