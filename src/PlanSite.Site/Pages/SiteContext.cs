using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Site.Addresses;
using PlanSite.Site.Calendars;
using PlanSite.Site.Cascades;
using PlanSite.Site.Revisions;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Pages;

/// <summary>What all pages share, worked out once. Immutable once the history is told: pages are made in parallel.</summary>
internal sealed class SiteContext
{
    private readonly ImmutableDictionary<string, DocumentAnchors> _anchors;
    private readonly ILookup<string, TaskDeadline> _coverers;
    private readonly ILookup<string, Diagnostic> _findings;

    public SiteContext(SiteInput input, PlanRepository published, Theme theme, TaskDeadlines deadlines, PlanCascade cascade)
    {
        Repository = published;
        Theme = theme;
        Deadlines = deadlines;
        Version = input.Version;
        ImmutableArray<Diagnostic> all = input.Report.AddRange(theme.Diagnostics);
        Report = Publication.Of(all, input.Repository).Sort(Diagnostic.Compare);
        HiddenFindings = all.Count(IsShown) - Report.Count(IsShown);
        HashSet<Diagnostic> shown = new(Publication.Of([.. input.Suppressed.Select(finding => finding.Diagnostic)], input.Repository), ReferenceEqualityComparer.Instance);
        Suppressed = input.Suppressed.RemoveAll(finding => !shown.Contains(finding.Diagnostic));
        Baselined = input.Baselined;
        CopiesAttachments = input.AttachmentRoot is not null;
        Addresses = new SiteAddresses(published);
        Names = new DocumentNames(published, theme.Messages);
        Clauses = new ClauseLabel(theme.Messages);
        When = new DeadlineWords(theme.Messages);
        CoverageWords = new CoverageWords(theme.Messages);
        Cascade = new CascadeIndex(cascade, deadlines.Organization);
        DaysOff = new DaysOff(published, theme.Messages.Language);
        Life = new LifeWords(deadlines.Organization, theme.Messages);
        BackLinks = new BackLinks(published);
        Assets = ThemeAssets.Of(theme);
        Calendars = new CalendarScopes(this);
        _coverers = deadlines.All.SelectMany(item => item.Task.Covers.Select(covered => (Key: covered.Value, item)))
            .ToLookup(pair => pair.Key, pair => pair.item, StringComparer.Ordinal);
        _anchors = published.DocumentsById.ToImmutableDictionary(pair => pair.Key, pair => new DocumentAnchors(pair.Value), StringComparer.Ordinal);
        Places = new FindingPlaces(this);
        _findings = Report.Where(diagnostic => diagnostic.Severity != Severity.Off)
            .ToLookup(diagnostic => Places.DocumentOf(diagnostic.Span.File)?.Id.Value ?? "", StringComparer.Ordinal);
    }

    /// <summary>Only what may be published.</summary>
    public PlanRepository Repository { get; }
    public SiteSettings Settings => Repository.Settings;
    public Theme Theme { get; }
    public Messages Messages => Theme.Messages;
    public string Language => Theme.Messages.Language;
    public TaskDeadlines Deadlines { get; }
    public SourceVersion? Version { get; }
    public ImmutableArray<Diagnostic> Report { get; }

    /// <summary>How many findings speak of documents that aren't published: a number only, for their words would tell of them.</summary>
    public int HiddenFindings { get; }

    /// <summary>What authors left as it is.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; }

    /// <summary>How many findings the baseline knows.</summary>
    public int Baselined { get; }
    public FindingPlaces Places { get; }
    public bool CopiesAttachments { get; }
    public SiteAddresses Addresses { get; }
    public DocumentNames Names { get; }
    public ClauseLabel Clauses { get; }
    public DeadlineWords When { get; }
    public CoverageWords CoverageWords { get; }
    public CascadeIndex Cascade { get; }
    public DaysOff DaysOff { get; }
    public LifeWords Life { get; }
    public BackLinks BackLinks { get; }
    public ThemeAssets Assets { get; }
    public CalendarScopes Calendars { get; }

    /// <summary>What changed when: told first, before any page that speaks of it.</summary>
    public Histories Histories { get; set; } = Histories.None;

    public IEnumerable<Diagnostic> FindingsOf(Document document) => _findings[document.Id.Value];

    /// <summary>Whether a document is invented: it says so itself, or its issuer is.</summary>
    public bool IsSample(Document document) => document.Sample || Repository.UnitsById.GetValueOrDefault(document.Issuer.Value) is { Sample: true };

    public DocumentAnchors AnchorsOf(Document document) => _anchors[document.Id.Value];

    /// <summary>How people call the place of an anchor; nothing where the document has no such place or no name for it.</summary>
    public string? ClauseName(Document document, string anchor) => Clauses.Of(document, AnchorsOf(document).ClauseAt(anchor) ?? anchor);

    /// <summary>The tasks of lower plans that say they cover one.</summary>
    public IEnumerable<TaskDeadline> CoverersOf(TaskDeadline item) => _coverers[$"{item.Document.Id.Value}#{item.Task.Id.Value}"];

    public LinkView UnitLink(string id, PageLinks links) =>
        new(Names.Unit(id), Addresses.Unit(id) is { } path ? links.To(path) : null);

    public LinkView LevelLink(string id, PageLinks links) =>
        new(Names.Level(id), Addresses.Level(id) is { } path ? links.To(path) : null);

    /// <summary>Link to a unit or level that a task binds.</summary>
    public LinkView TargetLink(string id, PageLinks links) =>
        Repository.UnitsById.ContainsKey(id) ? UnitLink(id, links) : LevelLink(id, links);

    /// <summary>Link to a document, or to a clause of it that is there; its label names both.</summary>
    public LinkView DocumentLink(Document document, PageLinks links, string? clause = null)
    {
        string label = clause is not null && ClauseName(document, clause) is { } place ? $"{Names.Label(document)}, {place}" : Names.Label(document);
        return new LinkView(label, links.To(Addresses.Document(document.Id.Value)!, AnchorsOf(document).Known(clause)), Names.Full(document));
    }

    /// <summary>Link to the entry of a document that is only cited.</summary>
    public LinkView ReferenceLink(Reference reference, PageLinks links) =>
        new(Names.Label(reference), links.To(SiteAddresses.Register, Addresses.ReferenceAnchor(reference.Id.Value)), Names.Full(reference));

    /// <summary>Link to the file in the office's Git editor, where <c>plansite.yml</c> says how.</summary>
    public string? EditHref(string file) =>
        Settings.EditUrl?.Replace("{path}", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal);

    /// <summary>A word of the data (a kind, a measure) in the language of the pages; unknown ones are shown as they are.</summary>
    public string Word(string prefix, string word) => Messages.Has(prefix + word) ? Messages[prefix + word] : word;

    private static bool IsShown(Diagnostic diagnostic) => diagnostic.Severity != Severity.Off;
}
