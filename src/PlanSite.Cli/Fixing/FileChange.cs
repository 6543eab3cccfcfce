using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Fixing;

/// <summary>What <c>fix</c> would make of one file.</summary>
/// <param name="File">Path from the repository's root.</param>
/// <param name="Before">As it is on the disk, its line ends too.</param>
/// <param name="Fixes">Those that are in it, in the order of the text.</param>
internal sealed record FileChange(string File, string Before, string After, byte[] Bytes, ImmutableArray<Diagnostic> Fixes);
