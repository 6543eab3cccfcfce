using System.Text;
using PlanSite.Cli.History;
using PlanSite.Core.Diagnostics;
using PlanSite.History.Meaning;

namespace PlanSite.Cli.Reviews;

/// <summary>Writes a review for people: plain for a terminal, or as Markdown, ready to be posted as a comment.</summary>
internal sealed class ReviewDocument(Review review, Texts texts, bool markdown, int width)
{
    private const int MovesShown = 12;
    private readonly StringBuilder _out = new();

    public string Render()
    {
        Heading(texts["Thay đổi về ý nghĩa", "Changes in meaning"], 2);
        if (review.Changes.Documents.IsEmpty && review.Changes.Data.IsEmpty) Line(texts["Không có văn bản nào đổi.", "No document changes."]);
        foreach (DocumentReview document in review.Changes.Documents) Document(document);
        if (!review.Changes.Data.IsEmpty)
        {
            Heading(texts["Dữ liệu", "Data"], 3);
            foreach (MeaningChange change in review.Changes.Data) Item(texts[change.Sentence]);
        }

        Units();
        Findings(texts["Lỗi và cảnh báo thêm", "Findings added"], review.Added);
        Findings(texts["Lỗi và cảnh báo hết", "Findings removed"], review.Removed);
        return _out.ToString();
    }

    private void Document(DocumentReview document)
    {
        Heading($"{document.Number ?? document.Document}: {document.Title}", 3);
        if (document.Kind == DocumentReviewKind.Added) Item(texts["văn bản mới", "a new document"]);
        if (document.Kind == DocumentReviewKind.Removed) Item(texts["văn bản được đưa ra khỏi kho", "the document is taken out"]);
        foreach (MeaningChange change in document.Changes) Item((change.Place is { } place ? place + ": " : "") + texts[change.Sentence]);
        if (document.Kind != DocumentReviewKind.Changed || !document.Changes.IsEmpty) return;
        Item(document.IsTextChanged
            ? texts["chỉ sửa lời hoặc cách trình bày", "only words or layout change"]
            : texts["văn bản không đổi; thời hạn tính ra khác đi", "the text is as it was; dates that follow from it are others"]);
    }

    private void Units()
    {
        List<(string Name, System.Collections.Immutable.ImmutableArray<ObligationMove> Moves)> units = [.. review.ByUnit];
        if (units.Count == 0) return;
        Heading(texts["Ai phải làm khác đi", "Whose obligations move"], 2);
        foreach ((string name, var moves) in units)
        {
            Heading($"{name} ({moves.Length})", 3);
            foreach (ObligationMove move in moves.Take(MovesShown)) Item($"{texts[move.Sentence]} ({move.Document})");
            if (moves.Length > MovesShown) Item(texts[$"và {moves.Length - MovesShown} việc nữa", $"and {moves.Length - MovesShown} more"]);
        }
    }

    private void Findings(string title, System.Collections.Immutable.ImmutableArray<Diagnostic> findings)
    {
        Heading($"{title} ({findings.Length})", 2);
        foreach (Diagnostic finding in findings) Item($"{Code($"{finding.Code} {finding.Span.File}:{finding.Span.Line}")} {texts[finding.Message]}");
    }

    private string Code(string text) => markdown ? $"`{text}`" : text;

    private void Heading(string text, int level)
    {
        if (_out.Length > 0 && (markdown || level == 2)) _out.Append('\n');
        if (markdown) _out.Append('#', level).Append(' ').Append(Escaped(text)).Append("\n\n");
        else Wrapping.Append(_out, text, level == 2 ? 0 : 2, width);
    }

    private void Line(string text)
    {
        if (markdown) _out.Append(text).Append('\n');
        else Wrapping.Append(_out, text, 2, width);
    }

    private void Item(string text)
    {
        if (markdown) _out.Append("- ").Append(text.StartsWith('`') ? text : Escaped(text)).Append('\n');
        else Wrapping.Append(_out, text, 6, width, "- ");
    }

    // Words of a document must not become mark-up, a mention or a link of the comment.
    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (char c in text.Replace('\n', ' '))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~') safe.Append('\\');
            safe.Append(c);
            if (c == '@') safe.Append('\u2060');
        }

        return safe.ToString();
    }
}
