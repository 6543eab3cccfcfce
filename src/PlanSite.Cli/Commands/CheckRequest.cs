using System.Collections.Immutable;
using PlanSite.Checks.Reports;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Commands;

/// <summary>What <c>plansite check</c> was asked.</summary>
internal sealed record CheckRequest
{
    /// <summary>As they were written; empty: everything.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
    public DiagnosticFormat Format { get; init; } = DiagnosticFormat.Text;

    /// <summary>The least severity that is shown; what fails is another matter.</summary>
    public Severity Shown { get; init; } = Severity.Info;

    /// <summary>The least severity that makes the check fail.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Codes or beginnings of codes, in capitals.</summary>
    public ImmutableArray<string> Only { get; init; } = [];
    public bool Summary { get; init; }
    public bool WriteBaseline { get; init; }
    public bool Watch { get; init; }
}
