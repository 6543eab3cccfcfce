using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Cascade;

/// <summary>What the rules about a cover's time share: which covers they look at, and where the finding goes.</summary>
internal abstract class CoverTimeCheck : ICheck
{
    public abstract Rule Rule { get; }

    protected abstract CoverFit Fit { get; }

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        HashSet<Located<string>> said = [.. context.Cascade.Covers.Where(cover => cover.Times.Fit == Fit).Select(cover => cover.Link)];
        foreach (TaskCover cover in context.Cascade.Covers.Where(cover => cover.Times.Fit == Fit)) yield return Found(cover, context);

        // Through the plans between: worth saying only where the link itself is not found fault with already.
        IEnumerable<TaskCover> through = context.Cascade.Plans.SelectMany(plan => plan.Units).SelectMany(unit => unit.Tasks).SelectMany(task => task.Covers)
            .Where(cover => !cover.IsDirect && cover.Times.Fit == Fit && !said.Contains(cover.Link));
        foreach (TaskCover cover in through) yield return Found(cover, context);
    }

    protected abstract (LocalizedText Message, LocalizedText Help) Say(TaskCover cover, CheckContext context);

    private Diagnostic Found(TaskCover cover, CheckContext context)
    {
        (LocalizedText message, LocalizedText help) = Say(cover, context);
        SourceSpan higher = cover.Higher.WhenText.Value.Length > 0 ? cover.Higher.WhenText.Span : cover.Higher.Id.Span;
        return Rule.At(cover.Link.Span, message, help) with { Related = cover.Lower.WhenText.Value.Length > 0 ? [cover.Lower.WhenText.Span, higher] : [higher] };
    }

    /// <summary><c> (Huyện ủy A)</c>, where the dates are of one unit among others.</summary>
    protected static string Whose(TaskCover cover, CheckContext context) =>
        cover.Times.Unit is { } unit && context.Schedule.OfTask(cover.Lower).Length > 1 ? $" ({unit.Name})" : "";
}
