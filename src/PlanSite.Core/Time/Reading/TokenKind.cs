namespace PlanSite.Core.Time.Reading;

internal enum TokenKind
{
    Word,
    Number,
    Slash,
    Dash,
    Dot,
    Comma,
    Colon,
    Open,
    Close,
    Other,

    /// <summary>A tab, a table's bar or an empty line: no phrase goes across it.</summary>
    Break,
    End,
}
