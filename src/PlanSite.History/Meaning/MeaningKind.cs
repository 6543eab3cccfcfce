namespace PlanSite.History.Meaning;

/// <summary>What a change means to those who have to do what a document says; in the order in which they want to know it.</summary>
public enum MeaningKind
{
    DeadlineMoved,
    TaskAdded,
    TaskRemoved,
    TaskSplit,
    LeadChanged,
    SupportChanged,
    BoundChanged,
    TaskReworded,
    LimitChanged,
    EventMoved,
    CitationAdded,
    CitationRemoved,
    CitationChanged,
    StatusChanged,
    DraftChanged,
    NumberChanged,
    DateChanged,
    TitleChanged,
}
