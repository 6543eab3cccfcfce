using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Schedule;

/// <summary>A higher task changed after the lower plan was last brought in line.</summary>
/// <param name="InLine">When that was; nothing where the history has no date that can be right.</param>
/// <param name="What">What of the task changed: <c>thời hạn</c>, <c>đối tượng áp dụng</c>.</param>
public sealed record HigherChange(DateOnly? InLine, LocalizedText What);
