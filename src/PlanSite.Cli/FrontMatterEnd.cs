namespace PlanSite.Cli;

/// <summary>Where the body of a text begins, if the text has front matter at all.</summary>
internal static class FrontMatterEnd
{
    public static int Of(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return 0;
        int end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return end < 0 ? 0 : end + "\n---\n".Length;
    }
}
