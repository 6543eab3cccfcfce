using System.Collections.Immutable;

namespace PlanSite.History.Text;

/// <summary>A paragraph or a table of a document, as plain words.</summary>
/// <param name="Rows">The cells of a table's rows; empty for a paragraph.</param>
public sealed record TextBlock(string Text, ImmutableArray<ImmutableArray<string>> Rows)
{
    public bool IsTable => !Rows.IsEmpty;

    /// <summary>Everything it says, on one line.</summary>
    public string Whole => IsTable ? string.Join('\n', Rows.Select(row => string.Join(" | ", row))) : Text;

    public static TextBlock Paragraph(string text) => new(text, []);

    public static TextBlock Table(ImmutableArray<ImmutableArray<string>> rows) => new("", rows);
}
