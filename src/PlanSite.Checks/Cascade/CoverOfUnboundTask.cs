using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Cascade;

/// <summary>A task says that it covers one that binds neither the unit nor anybody below it.</summary>
internal sealed class CoverOfUnboundTask : ICheck
{
    public Rule Rule { get; } = new(
        "PS5005",
        "cover-of-unbound-task",
        Severity.Warning,
        new LocalizedText("\"covers\" một nhiệm vụ không giao cho đơn vị", "Covers a task that does not bind the unit"),
        new RulePage(
            new LocalizedText(
                "Tìm \"covers\" trỏ tới nhiệm vụ không giao cho đơn vị ban hành, cũng không giao cho đơn vị nào ở dưới.",
                "Finds \"covers\" that names a task which binds neither the issuer nor any unit below it."),
            new LocalizedText("Thường là ghi nhầm mã, hoặc kế hoạch cấp trên ghi thiếu đối tượng (\"for\").", "Mostly the id is a slip, or the higher plan left somebody out of \"for\"."),
            "# kh-tinh: - {id: duyet-ho-so, for: [tinh], ...}\n- {id: ho-so, what: Gửi hồ sơ, when: 2025-03-01, covers: kh-tinh#duyet-ho-so}",
            "# kh-tinh: - {id: gui-ho-so, for: [huyen], ...}\n- {id: ho-so, what: Gửi hồ sơ, when: 2025-03-01, covers: kh-tinh#gui-ho-so}",
            new LocalizedText("Trỏ tới nhiệm vụ giao cho cấp mình, hoặc bỏ \"covers\".", "Name a task that binds your level, or take \"covers\" out.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (TaskCover cover in context.Cascade.Covers)
        {
            if (context.Organization.Unit(cover.LowerPlan.Issuer.Value) is not { } issuer) continue;
            ImmutableArray<Obligation> obligations = context.Schedule.OfTask(cover.Higher);

            // Where a task names a level of which no unit is known, or nobody that is known, nothing can be said.
            if (obligations.IsEmpty || obligations.Any(obligation => obligation.Unit is null || IsAskedThrough(issuer, obligation.Unit, context.Organization))) continue;
            if (MayBindUnknown(cover.Higher, issuer, context.Organization)) continue;
            LocalizedText bound = CascadeText.List([.. obligations.Select(obligation => obligation.Unit!.Name).Distinct()], 3);
            string higher = CascadeText.Name(cover.Higher);
            yield return Rule.At(
                cover.Link.Span,
                new LocalizedText(
                    $"Nhiệm vụ {higher} giao cho {bound.Vi}, không giao cho {issuer.Name} hay đơn vị nào bên dưới.",
                    $"The task {higher} binds {bound.En}, not {issuer.Name} or any unit below."),
                new LocalizedText(
                    "Xem lại mã sau \"covers\"; nếu mã đúng thì đề nghị cấp trên bổ sung đối tượng của nhiệm vụ, nếu không thì bỏ \"covers\".",
                    "Look at the id after \"covers\"; if it is right, ask the level above to add you to the task's \"for\", else take it out.")) with
            { Related = [cover.Higher.Id.Span] };
        }
    }

    // A district has cells also where the data list none of them: a level that is bound below it binds them.
    private static bool MayBindUnknown(Task higher, Unit issuer, OrganizationTree organization)
    {
        Unit committee = organization.CommitteeOf(issuer);
        if (organization.LevelOf(committee) is not { } own) return false;
        var except = higher.Except.Select(named => named.Value).ToHashSet(StringComparer.Ordinal);
        if (except.Contains(committee.Id.Value) || organization.AncestorsOf(committee.Id.Value).Any(above => except.Contains(above.Id.Value))) return false;
        return higher.For.Any(named => organization.Level(named.Value) is { } level && level.Order > own.Order && !except.Contains(named.Value)
            && organization.UnitsBelow(committee.Id.Value, named.Value).IsEmpty);
    }

    private static bool IsAskedThrough(Unit issuer, Unit bound, OrganizationTree organization)
    {
        string committee = organization.CommitteeOf(issuer).Id.Value;
        return organization.CommitteeOf(bound).Id.Value == committee || organization.AncestorsOf(bound.Id.Value).Any(above => above.Id.Value == committee);
    }
}
