using System.Collections.Immutable;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;

namespace PlanSite.Cli.Cascades;

/// <summary>What <c>plansite cascade</c> shows of one document or unit.</summary>
/// <param name="Id">Of the document or unit.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Above">What the plans above ask of it, by plan and unit.</param>
/// <param name="Below">What its plans ask of others, by plan.</param>
internal sealed record CascadeView(string Id, string Title, ImmutableArray<AskedNode> Above, ImmutableArray<AskingNode> Below);

/// <summary>What one higher plan asks of one unit.</summary>
internal sealed record AskedNode(Document Plan, Unit Unit, ImmutableArray<Document> Answers, ImmutableArray<UnitNode> Tasks);

/// <summary>What one plan asks of others.</summary>
/// <param name="WithoutPlan">Bound units that have no plan here: said once, not at each task.</param>
internal sealed record AskingNode(Document Plan, ImmutableArray<TaskNode> Tasks, ImmutableArray<Unit> WithoutPlan);
