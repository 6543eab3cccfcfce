using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule.Coverage;

/// <summary>Plans with their appendices, and which of them implement which. Only drafts and issued documents ask and answer.</summary>
internal sealed class PlanFamilies
{
    private readonly Dictionary<string, Document> _mains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Document>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _above = new(StringComparer.Ordinal);

    public PlanFamilies(PlanRepository repository)
    {
        foreach (Document document in repository.Documents)
        {
            Document main = MainOf(document, repository);
            if (!_mains.TryAdd(document.Id.Value, main) || !IsInForce(document) || !IsInForce(main)) continue;
            if (!_members.TryGetValue(main.Id.Value, out List<Document>? members)) _members[main.Id.Value] = members = [];
            members.Add(document);
        }

        Plans = [.. _members.Keys.Order(StringComparer.Ordinal).Select(id => _mains[id])];
        foreach (Document plan in Plans) _above[plan.Id.Value] = Above(plan);
    }

    /// <summary>Every plan in force, without appendices, by id.</summary>
    public ImmutableArray<Document> Plans { get; }

    public IReadOnlyDictionary<string, Document> Mains => _mains;

    public Document? Main(string document) => _mains.GetValueOrDefault(document);

    /// <summary>Tasks of the plan, then those of its appendices.</summary>
    public IEnumerable<Task> TasksOf(Document plan) =>
        _members[plan.Id.Value].OrderBy(member => member.Id.Value != plan.Id.Value).ThenBy(member => member.Id.Value, StringComparer.Ordinal)
            .SelectMany(member => member.Tasks);

    /// <summary>Ids of the plans in force that the plan implements, the nearest first: those that it names, then those that these name.</summary>
    public ImmutableArray<string> AllAbove(string plan) => _above.GetValueOrDefault(plan, []);

    public IEnumerable<string> DirectlyAbove(Document plan) =>
        _members.GetValueOrDefault(plan.Id.Value, [plan]).SelectMany(member => member.Implements)
            .Select(named => Main(named.Value)?.Id.Value).OfType<string>()
            .Where(above => above != plan.Id.Value && _members.ContainsKey(above)).Distinct(StringComparer.Ordinal);

    private ImmutableArray<string> Above(Document plan)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { plan.Id.Value };
        var found = ImmutableArray.CreateBuilder<string>();
        var waiting = new Queue<Document>([plan]);
        while (waiting.TryDequeue(out Document? next))
        {
            foreach (string above in DirectlyAbove(next))
            {
                if (!seen.Add(above)) continue;
                found.Add(above);
                waiting.Enqueue(_mains[above]);
            }
        }

        return found.ToImmutable();
    }

    private static Document MainOf(Document document, PlanRepository repository)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { document.Id.Value };
        Document main = document;
        while (main.AppendixOf is { } of && repository.DocumentsById.TryGetValue(of.Value, out Document? next) && seen.Add(next.Id.Value)) main = next;
        return main;
    }

    private static bool IsInForce(Document document) => document.Status.Value is DocumentStatus.Draft or DocumentStatus.Issued;
}
