namespace PlanSite.Bench;

/// <summary>One command of the bench: what it measures is its own affair, how that is printed is not.</summary>
internal interface IBenchmark
{
    /// <summary>The word on the command line.</summary>
    string Name { get; }

    /// <param name="progress">Where to say what is being measured.</param>
    IReadOnlyList<Measurement> Run(TextWriter progress);
}
