using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>Finds the document from whose date a time counts: by id or number, or the task's own ("kể từ ngày ban hành").</summary>
internal sealed class DocumentDates
{
    private static readonly string[] Own = ["ban hanh", "ky ban hanh", "ngay ban hanh", "ngay ky", "ngay ky ban hanh"];
    private readonly Dictionary<string, (string Name, PartialDate? Date)> _byName = new(StringComparer.OrdinalIgnoreCase);

    public DocumentDates(PlanRepository repository)
    {
        foreach (Document document in repository.Documents) _byName.TryAdd(document.Id.Value, (document.Title.Value, document.Date?.Value));
        foreach (Reference reference in repository.References) _byName.TryAdd(reference.Id.Value, (NameOf(reference), reference.Date));

        // A number that two documents carry says which is meant no more than a name that two people have.
        var numbered = repository.Documents.Select(document => (document.Number?.Value, Name: document.Title.Value, document.Date?.Value))
            .Concat(repository.References.Select(reference => (reference.Number, Name: NameOf(reference), reference.Date)))
            .Where(entry => entry.Item1 is { IsBlank: false })
            .GroupBy(entry => entry.Item1!.Text, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() == 1);
        foreach (var group in numbered) _byName.TryAdd(group.Key, (group.First().Name, group.First().Item3));
    }

    public EventDates? Find(string name, Document? document)
    {
        if (_byName.TryGetValue(name, out (string Name, PartialDate? Date) known)) return Dates(known.Name, known.Date);
        return document is not null && Own.Contains(EventWords.Of(name)) ? Dates(document.Title.Value, document.Date?.Value) : null;
    }

    private static EventDates Dates(string name, PartialDate? date)
    {
        if (date is not { } day) return new EventDates(name, null, null);
        var deadline = new Deadline(day.Earliest, day.Latest, day.IsComplete ? Certainty.Exact : Certainty.Approximate, DeadlineKind.Window, []);
        return new EventDates(name, deadline, deadline);
    }

    private static string NameOf(Reference reference) => reference.Number?.Text ?? reference.Title ?? reference.Id.Value;
}
