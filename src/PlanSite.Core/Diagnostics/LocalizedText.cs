namespace PlanSite.Core.Diagnostics;

/// <summary>One sentence in the two languages of the program: Vietnamese first, English second.</summary>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The text in a language; anything but <c>en</c> is read as Vietnamese.</summary>
    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : Vi;

    public override string ToString() => Vi;
}
