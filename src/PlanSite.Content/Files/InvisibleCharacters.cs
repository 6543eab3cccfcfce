using System.Buffers;

namespace PlanSite.Content.Files;

/// <summary>
/// Characters that YAML and Markdown don't allow, read as a line break that no editor shows, or that turn the order of what is read around: they become
/// blanks, so that columns stay right and the rest of the file is read.
/// </summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0085"
        + "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>Index of the first one; -1 where there is none.</summary>
    public static int First(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    public static (string Clean, int Count) Blanked(string text)
    {
        char[] clean = text.ToCharArray();
        int count = 0;
        for (int i = 0; i < clean.Length; i++)
        {
            if (!All.Contains(clean[i])) continue;
            clean[i] = ' ';
            count++;
        }

        return (new string(clean), count);
    }
}
