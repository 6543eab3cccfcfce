namespace PlanSite.History.Text;

public enum RunKind
{
    Equal,
    Inserted,
    Deleted,
}

/// <summary>Words that were kept, put in or taken out. Equal and deleted runs make the old text, equal and inserted ones the new.</summary>
public sealed record WordRun(RunKind Kind, string Text);
