using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanSite.Bench;

/// <summary>Measurements for other programs, with the number of processors that they were taken on.</summary>
internal static class MeasurementJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string benchmark, IReadOnlyList<Measurement> measurements)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("benchmark", benchmark);
            json.WriteNumber("processors", Environment.ProcessorCount);
            json.WriteStartArray("measurements");
            foreach (Measurement measured in measurements)
            {
                json.WriteStartObject();
                json.WriteString("work", measured.Work);
                json.WriteString("input", measured.Input);
                json.WriteNumber("bytes", measured.Bytes);
                json.WriteNumber("milliseconds", Math.Round(measured.Milliseconds, 3));
                json.WriteNumber("megabytesPerSecond", Math.Round(measured.Speed, 1));
                json.WriteNumber("found", measured.Found);
                if (measured.Ratio is { } ratio) json.WriteNumber("ratio", Math.Round(ratio, 2));
                else json.WriteNull("ratio");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
