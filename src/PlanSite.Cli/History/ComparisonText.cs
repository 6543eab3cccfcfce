using System.Collections.Immutable;
using System.Text;
using PlanSite.History.Meaning;
using PlanSite.History.Text;

namespace PlanSite.Cli.History;

/// <summary>A comparison for a terminal: meaning first, then the clauses that changed, with their words marked <c>[-taken out-]{+put in+}</c>.</summary>
internal sealed class ComparisonText(Texts texts, int width, bool color)
{
    private readonly StringBuilder _out = new();

    public string Render(MeaningComparison meaning, TextComparison text)
    {
        Heading(texts["Ý nghĩa", "Meaning"], meaning.Changes.Length);
        foreach (MeaningChange change in meaning.Changes) Wrapping.Append(_out, texts[change.Sentence], 4, width, "- ");
        ImmutableArray<ClauseChange> changed = [.. text.Clauses.Where(change => change.Kind != ClauseChangeKind.Unchanged)];
        Heading(texts["Văn bản", "Text"], changed.Length);
        int folded = 0;
        foreach (ClauseChange change in text.Clauses)
        {
            if (change.Kind == ClauseChangeKind.Unchanged)
            {
                folded++;
                continue;
            }

            Fold(folded);
            folded = 0;
            Clause(change);
        }

        Fold(folded);
        return _out.ToString();
    }

    private void Heading(string title, int count) => _out.Append(Paint($"{title} ({count})", "1")).Append('\n');

    private void Fold(int count)
    {
        if (count > 0) _out.Append("  ").Append(Paint(texts[$"… {count} mục không đổi", $"… {count} clause{(count == 1 ? "" : "s")} unchanged"], "2")).Append('\n');
    }

    private void Clause(ClauseChange change)
    {
        _out.Append("  ").Append(Paint(Title(change), "1")).Append('\n');
        if (!change.IsReworded && change.Old is not null && change.New is not null) return;
        foreach (BlockChange block in change.Blocks.Where(block => block.IsChanged))
        {
            if (block is ParagraphChange paragraph) Wrapping.Append(_out, Words(paragraph.Runs), 4, width);
            else if (block is TableChange table) Rows(table);
        }
    }

    private void Rows(TableChange table)
    {
        foreach (RowChange row in table.Rows.Where(row => row.IsChanged))
        {
            string cells = string.Join(" | ", row.Cells.Select(cell => Words(cell.Runs)));
            Wrapping.Append(_out, $"| {cells} |", 4, width);
        }
    }

    private string Title(ClauseChange change)
    {
        string old = Label(change.Old), now = Label(change.New);
        string renumbered = change.IsRenumbered ? texts[$", số {change.Old!.Number} → {change.New!.Number}", $", number {change.Old!.Number} → {change.New!.Number}"] : "";
        return change.Kind switch
        {
            ClauseChangeKind.Added => texts[$"+ {now} (thêm)", $"+ {now} (added)"],
            ClauseChangeKind.Removed => texts[$"- {old} (bỏ)", $"- {old} (taken out)"],
            ClauseChangeKind.Moved => texts[$"> {now} (chuyển từ {old}{renumbered}{(change.IsReworded ? ", có sửa lời" : "")})", $"> {now} (moved from {old}{renumbered}{(change.IsReworded ? ", reworded" : "")})"],
            ClauseChangeKind.Renumbered => texts[$"# {now} (đổi số: {change.Old!.Number} → {change.New!.Number})", $"# {now} (renumbered: {change.Old!.Number} → {change.New!.Number})"],
            _ => texts[$"~ {now} (sửa lời{renumbered})", $"~ {now} (reworded{renumbered})"],
        };
    }

    private string Label(TextClause? clause) => clause is null ? "" : clause.Anchor.Length > 0 ? clause.Path : texts["(mở đầu)", "(opening)"];

    private string Words(ImmutableArray<WordRun> runs) => string.Concat(runs.Select(run => run.Kind switch
    {
        RunKind.Deleted => Marked("[-", run.Text, "-]", "31"),
        RunKind.Inserted => Marked("{+", run.Text, "+}", "32"),
        _ => run.Text,
    }));

    // Blanks at the ends stay outside of the marks, where lines may break.
    private string Marked(string open, string text, string close, string paint)
    {
        string words = text.Trim();
        if (words.Length == 0) return text;
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return text[..start] + Paint(open + words + close, paint) + text[(start + words.Length)..];
    }

    private string Paint(string text, string code) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
