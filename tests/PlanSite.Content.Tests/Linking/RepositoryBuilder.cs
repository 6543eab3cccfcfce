using System.Collections.Immutable;
using PlanSite.Content.Linking;
using PlanSite.Content.Markdown;
using PlanSite.Content.Tests.Markdown;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Content.Tests.Linking;

/// <summary>Puts a small repository together without files, and links it.</summary>
internal sealed class RepositoryBuilder
{
    private readonly List<Document> _documents = [];
    private readonly List<Reference> _references = [];
    private readonly List<Abbreviation> _abbreviations = [];
    private readonly List<Outline> _outlines = [];
    private readonly Dictionary<string, BodyReadResult> _bodies = [];
    private readonly Dictionary<string, ImmutableArray<TaskEntry>> _entries = [];

    /// <summary>Line in the file of front matter that is being built; each value stands on a line of its own.</summary>
    private int _line = 1;

    public RepositoryBuilder Reference(string id, string? number = null, string? date = null, string? title = null, string[]? names = null)
    {
        _references.Add(new Reference
        {
            Id = At(id),
            Number = Number(number),
            Date = Date(date),
            Type = At("chi-thi"),
            Title = title,
            Names = [.. names ?? []],
        });
        return this;
    }

    public RepositoryBuilder Abbreviation(string letters, string words)
    {
        _abbreviations.Add(new Abbreviation(At(letters), At(words)));
        return this;
    }

    public RepositoryBuilder Outline(string id, string name)
    {
        _outlines.Add(new Outline { Id = At(id), Name = At(name), Headings = ["I. A"] });
        return this;
    }

    public RepositoryBuilder Document(
        string id, string body, string? number = null, string? date = null, string issuer = "huyen-uy-a", string[]? implements = null,
        string[]? attachments = null, int? year = null, TaskEntry[]? tasks = null, string? appendixOf = null, string title = "tổ chức đại hội")
    {
        string file = $"content/huyen/a/{id}/index.md";
        _documents.Add(new Document
        {
            Id = At(id),
            Type = At("ke-hoach"),
            Number = Number(number) is { } n ? new Located<DocumentNumber>(n, Here("number")) : null,
            Date = Date(date) is { } d ? new Located<PartialDate>(d, Here("date")) : null,
            Issuer = At(issuer),
            Title = At(title),
            Status = new Located<DocumentStatus>(DocumentStatus.Issued, Here("status")),
            Implements = [.. (implements ?? []).Select(At)],
            AppendixOf = appendixOf is null ? null : At(appendixOf),
            File = file,
            Attachments = [.. (attachments ?? []).Select(name => new Attachment($"content/huyen/a/{id}/{name}", name, 1))],
        });
        BodyVocabulary vocabulary = Bodies.Vocabulary with { NamedReferences = [.. _references.Where(reference => reference.Number is null)] };
        _bodies[file] = MarkdownBodyReader.Read(file, body, 0, new TimeContext { Year = year }, vocabulary, FakeTimes.Instance);
        _entries[file] = [.. tasks ?? []];
        return this;
    }

    public (PlanRepository Repository, ImmutableArray<Diagnostic> Findings) Link()
    {
        var repository = new PlanRepository
        {
            Settings = new SiteSettings(),
            Types = Bodies.Vocabulary.Types,
            Levels = Bodies.Vocabulary.Levels,
            Units =
            [
                Unit("tinh-uy", "tinh", "Tỉnh ủy", null), Unit("huyen-uy-a", "huyen", "Huyện ủy A", "tinh-uy", "Huyện ủy"),
                Unit("huyen-uy-b", "huyen", "Huyện ủy B", "tinh-uy", "Huyện ủy"), Unit("ban-to-chuc-a", "huyen", "Ban Tổ chức Huyện ủy A", "huyen-uy-a", "Ban Tổ chức"),
                Unit("ban-to-chuc-b", "huyen", "Ban Tổ chức Huyện ủy B", "huyen-uy-b", "Ban Tổ chức"), Unit("van-phong-a", "huyen", "Văn phòng Huyện ủy A", "huyen-uy-a"),
            ],
            References = [.. _references],
            Abbreviations = [.. _abbreviations],
            Outlines = [.. _outlines],
            Documents = [.. _documents],
        };
        return RepositoryLinker.Link(repository.Indexed(), _bodies, _entries, FakeTimes.Instance);
    }

    public static TaskEntry Task(
        string id, string? what = null, string? when = null, string? clause = null, string[]? covers = null, string[]? after = null, string? evidence = null, int line = 5) => new()
        {
            Span = SourceSpan.OnLine("tasks.yml", line, 3, 10),
            Id = Value(id, line, 7),
            What = what is null ? null : Value(what, line + 1, 9),
            When = when is null ? null : Value(when, line + 2, 9),
            Clause = clause is null ? null : Value(clause, line + 3, 11),
            Covers = [.. (covers ?? []).Select(value => Value(value, line + 4, 11))],
            After = [.. (after ?? []).Select(value => Value(value, line + 5, 10))],
            Evidence = evidence is null ? null : Value(evidence, line + 6, 13),
        };

    private static Located<string> Value(string value, int line, int column) => new(value, SourceSpan.OnLine("tasks.yml", line, column, value.Length));

    private Located<string> At(string value) => new(value, SourceSpan.OnLine("front.md", _line++, 1, value.Length));

    private SourceSpan Here(string value) => SourceSpan.OnLine("front.md", _line++, 1, value.Length);

    private static DocumentNumber? Number(string? text) => text is not null && DocumentNumber.TryParse(text, out DocumentNumber? number) ? number : null;

    private static PartialDate? Date(string? text) => text is not null && PartialDate.TryParse(text, out PartialDate date) ? date : null;

    private Unit Unit(string id, string level, string name, string? parent, string? shortName = null) =>
        new() { Id = At(id), Level = At(level), Name = name, Short = shortName, Parent = parent is null ? null : At(parent) };
}
