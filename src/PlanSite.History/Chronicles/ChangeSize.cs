using PlanSite.History.Text;

namespace PlanSite.History.Chronicles;

/// <summary>How much a revision changed.</summary>
/// <param name="Clauses">Clauses that changed in any way.</param>
/// <param name="Inserted">Words put in.</param>
/// <param name="Deleted">Words taken out.</param>
public sealed record ChangeSize(int Clauses, int Inserted, int Deleted)
{
    public static ChangeSize Of(TextComparison text)
    {
        int clauses = 0, inserted = 0, deleted = 0;
        foreach (ClauseChange change in text.Clauses.Where(change => change.Kind != ClauseChangeKind.Unchanged))
        {
            clauses++;
            foreach (WordRun run in change.Blocks.Where(block => block.IsChanged).SelectMany(RunsOf))
            {
                if (run.Kind == RunKind.Inserted) inserted += WordTokens.Count(run.Text);
                else if (run.Kind == RunKind.Deleted) deleted += WordTokens.Count(run.Text);
            }
        }

        return new ChangeSize(clauses, inserted, deleted);
    }

    private static IEnumerable<WordRun> RunsOf(BlockChange block) => block switch
    {
        ParagraphChange paragraph => paragraph.Runs,
        TableChange table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => [],
    };
}
