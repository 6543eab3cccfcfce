using PlanSite.History.Chronicles;

namespace PlanSite.Site;

/// <summary>What the pages of the history are made from.</summary>
/// <param name="Chronicles">Nothing where there is no history to read: then pages say so.</param>
/// <param name="IsWhole">False where the clone lacks a part of it: then pages say that too.</param>
public sealed record SiteHistory(ChronicleReader? Chronicles, bool IsWhole);
