using System.Collections.Immutable;

namespace PlanSite.History.Git;

/// <summary>A change to one file. A merge has one version before for each parent, and is told of only where it differs from all.</summary>
/// <param name="Path">From the planning repository's root.</param>
/// <param name="After">None where the file was removed.</param>
internal sealed record LoggedChange(string Path, ImmutableArray<ObjectId> Before, ObjectId After);
