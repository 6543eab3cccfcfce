using System.Text;
using System.Text.Json;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Meaning;

namespace PlanSite.Cli.Reviews;

/// <summary>Writes a review for programs: <c>{"documents","data","added","removed"}</c>.</summary>
internal static class ReviewJson
{
    public static string Render(Review review, Texts texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TimeJson.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (DocumentReview document in review.Changes.Documents) Write(json, document, texts);
            json.WriteEndArray();
            Write(json, "data", review.Changes.Data, texts);
            Write(json, "added", review.Added, texts);
            Write(json, "removed", review.Removed, texts);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DocumentReview document, Texts texts)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Document);
        json.WriteString("title", document.Title);
        json.WriteString("kind", document.Kind.ToString().ToLowerInvariant());
        json.WriteBoolean("textChanged", document.IsTextChanged);
        Write(json, "changes", document.Changes, texts);
        json.WriteStartArray("obligations");
        foreach (ObligationMove move in document.Moves)
        {
            json.WriteStartObject();
            json.WriteString("unit", move.Unit);
            json.WriteString("name", move.Name);
            json.WriteString("task", move.Task);
            json.WriteString("kind", move.Kind.ToString().ToLowerInvariant());
            json.WriteString("from", TimeJson.Day(move.From));
            json.WriteString("to", TimeJson.Day(move.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<MeaningChange> changes, Texts texts)
    {
        json.WriteStartArray(name);
        foreach (MeaningChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteString("place", change.Place);
            json.WriteString("subject", change.Subject);
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
            if (change.Shift is { } shift)
            {
                json.WriteString("from", TimeJson.Day(shift.From));
                json.WriteString("to", TimeJson.Day(shift.To));
                json.WriteNumber("days", shift.Days);
                if (shift.WorkingDays is { } working) json.WriteNumber("workingDays", working);
            }

            json.WriteString("sentence", texts[change.Sentence]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<Diagnostic> findings, Texts texts)
    {
        json.WriteStartArray(name);
        foreach (Diagnostic finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", finding.Span.File);
            json.WriteNumber("line", finding.Span.Line);
            json.WriteString("message", texts[finding.Message]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
