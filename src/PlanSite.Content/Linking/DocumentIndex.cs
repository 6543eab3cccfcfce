using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Linking;

/// <summary>Every document that can be cited, by id, number and name. Made once, then only read.</summary>
internal sealed class DocumentIndex
{
    private readonly Dictionary<string, CitedDocument> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CitedDocument>> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CitedDocument>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<NumberNeighbours> _neighbours;

    public DocumentIndex(PlanRepository repository)
    {
        List<CitedDocument> all = [.. repository.Documents.Select(CitedDocument.Of), .. repository.References.Select(CitedDocument.Of)];
        foreach (CitedDocument document in all)
        {
            _byId.TryAdd(document.Id, document);
            if (document.Number is { } number) Add(_byNumber, Key(number), document);
        }

        foreach (Reference reference in repository.References.Where(reference => reference.Number is null))
        {
            foreach (string name in reference.Names.Append(reference.Title ?? "").Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Add(_byName, name, _byId[reference.Id.Value]);
            }
        }

        _neighbours = new Lazy<NumberNeighbours>(() => new NumberNeighbours(all));
    }

    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>Names of documents that are cited by name.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    public CitedDocument? ById(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<CitedDocument> ByNumber(DocumentNumber number) => _byNumber.GetValueOrDefault(Key(number)) ?? [];

    public IReadOnlyList<CitedDocument> ByName(string name) => _byName.GetValueOrDefault(name) ?? [];

    public IReadOnlyList<CitedDocument> Near(DocumentNumber number, PartialDate? date = null) => _neighbours.Value.Near(number.Text, date);

    // 05-HD/TW and 5-HD/TW are one number, and so are 164/TTr-SKHCN and what somebody wrote all small.
    private static string Key(DocumentNumber number) => (number.IsBlank ? number.Text : number.Text.TrimStart('0')).ToUpperInvariant();

    private static void Add(Dictionary<string, List<CitedDocument>> index, string key, CitedDocument document)
    {
        if (!index.TryGetValue(key, out List<CitedDocument>? list)) index[key] = list = [];
        list.Add(document);
    }
}
