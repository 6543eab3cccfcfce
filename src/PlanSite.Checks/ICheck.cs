using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks;

/// <summary>One rule that looks at a whole repository. It returns findings; it never prints, logs or throws.</summary>
public interface ICheck
{
    /// <summary>The rule: its code, its page.</summary>
    Rule Rule { get; }

    IEnumerable<Diagnostic> Find(CheckContext context);
}
