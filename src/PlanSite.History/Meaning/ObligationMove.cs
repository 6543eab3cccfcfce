using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Meaning;

/// <summary>What a change means to one of those who are bound.</summary>
/// <param name="Unit">Id of the unit or level.</param>
/// <param name="Name">Its name.</param>
/// <param name="Document">Id of the document that binds.</param>
/// <param name="From">Last day before; nothing where there was none, or no such obligation.</param>
/// <param name="To">Last day now.</param>
public sealed record ObligationMove(string Unit, string Name, string Document, string Task, DateOnly? From, DateOnly? To, ObligationMoveKind Kind, LocalizedText Sentence);

public enum ObligationMoveKind
{
    Moved,
    Added,
    Removed,
}
