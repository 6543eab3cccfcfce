namespace PlanSite.History.Log;

/// <summary>Where a document stands on its way.</summary>
public enum DraftStageKind
{
    /// <summary>A numbered draft, or one without a number.</summary>
    Draft,

    /// <summary>The commit that issued it.</summary>
    Issued,

    /// <summary>What was changed after it had been issued; superseded and withdrawn too.</summary>
    AfterIssue,

    /// <summary>The document isn't there.</summary>
    Removed,
}

/// <summary>A stage of a document (dự thảo lần n, ban hành).</summary>
/// <param name="Draft">Number of the draft.</param>
public sealed record DraftStage(DraftStageKind Kind, int? Draft)
{
    public Core.Diagnostics.LocalizedText Name => (Kind, Draft) switch
    {
        (DraftStageKind.Draft, { } draft) => new($"Dự thảo lần {draft}", $"Draft {draft}"),
        (DraftStageKind.Draft, _) => new("Dự thảo", "Draft"),
        (DraftStageKind.Issued, _) => new("Ban hành", "Issued"),
        (DraftStageKind.AfterIssue, _) => new("Sau khi ban hành", "After issue"),
        _ => new("Đã đưa ra khỏi kho", "Removed"),
    };
}
