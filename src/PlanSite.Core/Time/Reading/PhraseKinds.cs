namespace PlanSite.Core.Time.Reading;

/// <summary>The rules of a phrase, as a set: which of them can begin with a word.</summary>
[Flags]
internal enum PhraseKinds
{
    None = 0,
    Recurring = 1,
    Counted = 2,
    Window = 4,
    Limit = 8,
    From = 16,
    Term = 32,
    Periods = 64,
    Relative = 128,
    Ongoing = 256,
    Undated = 512,
    Duration = 1024,
}
