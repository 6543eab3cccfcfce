namespace PlanSite.Bench;

/// <summary>How long one piece of work took.</summary>
/// <param name="Work">What was done: <c>recognise</c>.</param>
/// <param name="Input">What it was done to.</param>
/// <param name="Bytes">Size of the input in UTF-8.</param>
/// <param name="Milliseconds">The median of the runs.</param>
/// <param name="Found">How many things came out, so that a fast run that does nothing is seen.</param>
/// <param name="Ratio">Times as long as the same work on a tenth of the input: about 10 where the cost is linear. Nothing for the tenth itself.</param>
internal sealed record Measurement(string Work, string Input, int Bytes, double Milliseconds, int Found, double? Ratio)
{
    /// <summary>Millions of bytes per second.</summary>
    public double Speed => Bytes / 1000.0 / Milliseconds;
}
