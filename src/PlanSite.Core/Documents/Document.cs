using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Core.Documents;

/// <summary>A document of the repository (văn bản). Its identity is <see cref="Id"/>; path, title and number may change.</summary>
public sealed record Document
{
    public required Located<string> Id { get; init; }
    public required Located<string> Type { get; init; }

    /// <summary>Nothing where the document carries none; blank before the slash while it is a draft.</summary>
    public Located<DocumentNumber>? Number { get; init; }
    public Located<PartialDate>? Date { get; init; }
    public required Located<string> Issuer { get; init; }
    public required Located<string> Title { get; init; }
    public string? Short { get; init; }
    public required Located<DocumentStatus> Status { get; init; }
    public Located<int>? Draft { get; init; }
    public string? Place { get; init; }
    public ImmutableArray<Located<string>> Implements { get; init; } = [];
    public ImmutableArray<Located<string>> Replaces { get; init; } = [];
    public Located<string>? AppendixOf { get; init; }
    public Located<TimeExpression>? Period { get; init; }

    /// <summary>The outline that its headings follow; nothing: that of its type.</summary>
    public Located<string>? Outline { get; init; }

    /// <summary>Numbers that it reports or plans, by measure: <c>members: 12</c>.</summary>
    public ImmutableSortedDictionary<string, Located<decimal>> Measures { get; init; } = ImmutableSortedDictionary<string, Located<decimal>>.Empty;
    public Signer? Signer { get; init; }
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Only for readers inside the office: left out where <c>plansite.yml</c> says so.</summary>
    public bool Internal { get; init; }

    /// <summary>The grade of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) that front matter or text claims.</summary>
    public Located<string>? Secrecy { get; init; }
    public bool Sample { get; init; }

    /// <summary>Path of <c>index.md</c> from the repository's root.</summary>
    public required string File { get; init; }

    public ImmutableArray<BodyPart> Body { get; init; } = [];
    public ImmutableArray<Clause> Clauses { get; init; } = [];
    public ImmutableArray<Citation> Citations { get; init; } = [];
    public ImmutableArray<Link> Links { get; init; } = [];
    public ImmutableArray<TimeMention> Times { get; init; } = [];
    public ImmutableArray<Task> Tasks { get; init; } = [];
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>The words of the body, block by block in the order of the text.</summary>
    public ImmutableArray<TextBlock> Blocks { get; init; } = [];

    /// <summary>The body as plain text, for search and for recognisers that look at the whole.</summary>
    public string PlainText { get; init; } = "";
}
