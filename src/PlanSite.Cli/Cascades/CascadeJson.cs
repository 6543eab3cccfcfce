using System.Text;
using System.Text.Json;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Cli.Cascades;

/// <summary>A cascade for other programs.</summary>
internal static class CascadeJson
{
    public static string Render(CascadeView view)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, TimeJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", view.Id);
            json.WriteString("title", view.Title);
            Array(json, "above", view.Above, asked =>
            {
                json.WriteString("plan", asked.Plan.Id.Value);
                json.WriteString("unit", asked.Unit.Id.Value);
                json.WriteStartArray("answers");
                foreach (var plan in asked.Answers) json.WriteStringValue(plan.Id.Value);
                json.WriteEndArray();
                Array(json, "tasks", asked.Tasks, task => Unit(json, task));
            });
            Array(json, "below", view.Below, asking =>
            {
                json.WriteString("plan", asking.Plan.Id.Value);
                Array(json, "tasks", asking.Tasks, task => Task(json, task));
                json.WriteStartArray("withoutPlan");
                foreach (var unit in asking.WithoutPlan) json.WriteStringValue(unit.Id.Value);
                json.WriteEndArray();
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Task(Utf8JsonWriter json, TaskNode node)
    {
        Name(json, node.Task);
        Dates(json, node.Window);
        Array(json, "units", node.Units, unit => Unit(json, unit));
    }

    private static void Unit(Utf8JsonWriter json, UnitNode node)
    {
        json.WriteString("unit", node.Unit.Id.Value);
        json.WriteString("task", $"{node.Coverage.Task.Document}#{node.Coverage.Task.Id.Value}");
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(node.Coverage.State.ToString()));
        Dates(json, node.Coverage.Window);
        Array(json, "covers", node.Coverage.Covers, cover =>
        {
            Name(json, cover.Lower);
            Dates(json, cover.Times.Lower);
            json.WriteString("fit", JsonNamingPolicy.CamelCase.ConvertName(cover.Times.Fit.ToString()));
            json.WriteBoolean("direct", cover.IsDirect);
            json.WriteBoolean("suspect", cover.IsSuspect);
        });
        if (node.Coverage.Answer is { } plan) json.WriteString("answer", plan.Id.Value);
        if (node.Coverage.Proposal is { } proposal)
        {
            json.WriteStartObject("proposal");
            Name(json, proposal.Lower);
            json.WriteNumber("score", Math.Round(proposal.Score, 2));
            json.WriteEndObject();
        }

        Array(json, "below", node.Below, task => Task(json, task));
    }

    private static void Name(Utf8JsonWriter json, Task task)
    {
        json.WriteString("task", $"{task.Document}#{task.Id.Value}");
        json.WriteString("what", task.What.Value);
    }

    private static void Dates(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteString("start", TimeJson.Day(deadline.Start));
        json.WriteString("end", TimeJson.Day(deadline.End));
        json.WriteString("certainty", JsonNamingPolicy.CamelCase.ConvertName(deadline.Certainty.ToString()));
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
