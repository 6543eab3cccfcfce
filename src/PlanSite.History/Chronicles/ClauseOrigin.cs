using PlanSite.History.Log;

namespace PlanSite.History.Chronicles;

/// <summary>A commit and the stage of the document that it belongs to.</summary>
public sealed record ClauseOrigin(DraftStage Stage, Revision Revision);
