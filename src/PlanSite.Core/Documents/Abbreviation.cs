using PlanSite.Core.Diagnostics;

namespace PlanSite.Core.Documents;

public sealed record Abbreviation(Located<string> Short, string Long);
