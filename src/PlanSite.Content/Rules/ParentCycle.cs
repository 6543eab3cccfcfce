using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>Units that are each other's parent.</summary>
internal static class ParentCycle
{
    public static readonly Rule Rule = new(
        "PS1055",
        "parent-cycle",
        Severity.Error,
        new("Quan hệ cấp trên đi vòng", "Parents in a circle"),
        new RulePage(
            new("Đi theo khóa parent từ một đơn vị thì quay lại chính nó.", "Following the key parent from a unit leads back to it."),
            new(
                "Không xác định được đơn vị nào ở dưới đơn vị nào, nên không giao nhiệm vụ xuống được.",
                "Nobody can tell who is below whom, so no task can be handed down."),
            """
            - id: dang-uy-a
              parent: dang-uy-b
            - id: dang-uy-b
              parent: dang-uy-a
            """,
            """
            - id: dang-uy-a
              parent: tinh-uy
            - id: dang-uy-b
              parent: dang-uy-a
            """,
            new("Sửa khóa parent của một đơn vị trong vòng.", "Mend the parent of one unit in the circle.")));

    /// <param name="parent">The parent at which the circle is cut.</param>
    /// <param name="members">The units of the circle, each followed by its parent.</param>
    public static Diagnostic Found(Located<string> parent, IReadOnlyList<Located<string>> members)
    {
        string chain = string.Join(" → ", members.Append(members[0]).Select(member => member.Value));
        return Rule.At(
            parent.Span,
            new($"Quan hệ cấp trên đi vòng: {chain}.", $"The parents go round in a circle: {chain}."),
            new("Sửa khóa “parent” của một đơn vị trong vòng này.", "Mend the “parent” of one unit of the circle.")) with
        { Related = [.. members.Skip(1).Select(member => member.Span)] };
    }
}
