using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Markdown.Clauses;

/// <summary>
/// Finds where each clause belongs, from the rank of its kind of number, the level of its heading and the nesting of lists, and gives
/// it its path and anchor. Levels may be skipped and numberings mixed: every clause finds a place.
/// </summary>
internal sealed class ClauseOutline(AnchorNames names, TimeContext context)
{
    private readonly List<OpenClause> _all = [];

    /// <summary>The innermost clause that the next paragraph belongs to.</summary>
    public OpenClause? Current { get; private set; }

    /// <summary>The list item that is being read; clauses inside it can't end it.</summary>
    private OpenClause? Base { get; set; }

    public TimeContext Context => Current?.Context ?? context;

    public ImmutableArray<Clause> Close() => [.. _all.Select(clause => clause.Close())];

    public OpenClause Heading(ClauseNumber? number, string title, int level, string? id)
    {
        number = AsLetter(number);
        OpenClause? parent = HeadingParent(number, level);
        string own = number?.Own ?? AnchorNames.Slug(title);
        return Open(parent, number, number?.Kind ?? ClauseKind.Unnumbered, PathOf(parent, number, own), id, level);
    }

    public OpenClause Paragraph(ClauseNumber number, string? id)
    {
        number = AsLetter(number)!;
        if (number.Kind == ClauseKind.Dash) return Dash(Parentless(), number.Text, id);
        OpenClause? parent = ParagraphParent(number);
        return Open(parent, number, number.Kind, PathOf(parent, number, number.Own), id, 0);
    }

    /// <summary>A paragraph without number that has an id: a clause of itself, and of nothing that follows.</summary>
    public OpenClause Named(string id)
    {
        OpenClause? parent = Current;
        OpenClause clause = Open(parent, null, ClauseKind.Unnumbered, id, id, 0);
        Current = parent;
        return clause;
    }

    /// <summary>Begins a list item; <see cref="EndItem"/> must follow.</summary>
    /// <param name="parent">The clause that it belongs to, where that isn't the current one.</param>
    public (OpenClause Item, (OpenClause?, OpenClause?) Outside) BeginItem(string bullet, string? id, OpenClause? parent)
    {
        (OpenClause?, OpenClause?) outside = (Current, Base);
        OpenClause item = Dash(parent ?? Parentless(), bullet, id);
        Base = item;
        return (item, outside);
    }

    public void EndItem((OpenClause?, OpenClause?) outside) => (Current, Base) = outside;

    // A dash never belongs to the dash before it, unless it is inside that one.
    private OpenClause? Parentless()
    {
        OpenClause? parent = Current;
        while (parent is { Kind: ClauseKind.Dash } && parent != Base) parent = parent.Parent;
        return parent;
    }

    private OpenClause Dash(OpenClause? parent, string bullet, string? id)
    {
        int index = parent is null ? ++_rootDashes : ++parent.Dashes;
        string path = parent is null ? $"-{index}" : $"{parent.Path}.-{index}";
        return Open(parent, new ClauseNumber(ClauseKind.Dash, bullet, "", []), ClauseKind.Dash, path, id, 0);
    }

    private int _rootDashes;

    private OpenClause Open(OpenClause? parent, ClauseNumber? number, ClauseKind kind, string path, string? id, int level)
    {
        var clause = new OpenClause
        {
            Parent = parent,
            Number = number,
            NumberText = number?.Text ?? "",
            Kind = kind,
            Path = path,
            Anchor = id ?? names.Make(path),
            Level = level,
            Context = parent?.Context ?? context,
        };
        if (parent is not null && number is not null) parent.LastChild = number;
        _all.Add(clause);
        Current = clause;
        return clause;
    }

    private OpenClause? HeadingParent(ClauseNumber? number, int level)
    {
        if (DottedParent(number) is { } dotted) return dotted;
        OpenClause? at = Current;
        while (at != Base && at is not null)
        {
            if (at.IsHeading && StandsAbove(at, number, level)) break;
            at = at.Parent;
        }

        return at;
    }

    private static bool StandsAbove(OpenClause heading, ClauseNumber? number, int level)
    {
        if (heading.Level > level) return false;
        if (heading.Number is null || number is null) return heading.Level < level;
        // Two levels below each other whose numbers go on are a slip of the hashes, not a part of the other.
        if (heading.Level < level) return !(number.IsSameKind(heading.Number) && number.Last == heading.Number.Last + 1);
        return heading.Number.Rank < number.Rank;
    }

    private OpenClause? ParagraphParent(ClauseNumber number)
    {
        if (number.Kind == ClauseKind.Appendix) return Base;
        if (DottedParent(number) is { } dotted) return dotted;
        for (OpenClause? open = Current; open != Base && open is { IsHeading: false }; open = open.Parent)
        {
            if (number.IsSameKind(open.Number)) return open.Parent;
        }

        OpenClause? at = Current;
        while (at != Base && at is { IsHeading: false })
        {
            bool nests = at.Number is { Kind: not ClauseKind.Dash } above
                && (above.Rank < number.Rank || (above.IsFlexible && number.IsFlexible && number.IsFirst));
            if (nests) break;
            at = at.Parent;
        }

        // `### 1. ...` as a heading, `2. ...` as a paragraph: the row goes on.
        bool goesOn = at is { IsHeading: true, LastChild: null } && at != Base && number.IsSameKind(at.Number) && !number.IsFirst
            && number.Last == at.Number!.Last + 1;
        return goesOn ? at!.Parent : at;
    }

    // `3.1.` belongs to `3.` and stands beside `3.2.`, wherever those are.
    private OpenClause? DottedParent(ClauseNumber? number)
    {
        if (number is not { Kind: ClauseKind.Arabic, Values.Length: > 1 }) return null;
        for (OpenClause? at = Current; at != Base && at is not null; at = at.Parent)
        {
            if (at.Number is null) continue;
            if (at.Number.Begins(number)) return at;
            if (at.Number.IsBeside(number) && at.Parent is not null) return at.Parent;
        }

        return null;
    }

    // `I.` after `H.` is a letter, and so are `V.` after `U.` and `X.` after `V.`.
    private ClauseNumber? AsLetter(ClauseNumber? number)
    {
        if (number is not { Kind: ClauseKind.Roman, Own: "I" or "V" or "X" }) return number;
        int order = VietnameseOrder.Of(number.Own[0]);
        for (OpenClause? at = Current; at is not null; at = at.Parent)
        {
            if (at.Kind == ClauseKind.Roman) return number;
            if (at.Kind == ClauseKind.Letter) return at.Number!.Last + 1 == order ? number with { Kind = ClauseKind.Letter, Values = [order] } : number;
        }

        return number;
    }

    private static string PathOf(OpenClause? parent, ClauseNumber? number, string own)
    {
        // Parts, chapters and articles are numbered through a document: only an appendix begins anew.
        if (number?.Kind is ClauseKind.Part or ClauseKind.Chapter or ClauseKind.Article or ClauseKind.Appendix)
        {
            while (parent is not null && (parent.Kind != ClauseKind.Appendix || number.Kind == ClauseKind.Appendix)) parent = parent.Parent;
        }

        if (parent is null) return own;
        if (number is not null && parent.Number is { } above && above.Begins(number))
        {
            return parent.Path + "." + string.Join('.', number.Values[above.Values.Length..]);
        }

        return parent.Path + "." + own;
    }
}
