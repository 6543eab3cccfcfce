using System.Text;
using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;

namespace PlanSite.Content.Revisions;

/// <summary>
/// Reads the head of one version of a document: line by line, because a history has tens of thousands of versions and what is asked of each are a
/// few plain keys. A version that can't be read has no head; the log then has a gap there, never a wrong document.
/// </summary>
public static class DocumentHeadReader
{
    /// <summary>A head is a few hundred bytes; what goes on for longer is none.</summary>
    private const int LongestHead = 64 * 1024;

    /// <param name="bytes">The file, whole.</param>
    public static DocumentHead? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        string text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestHead)]);
        (Dictionary<string, string>? keys, int end) = Keys(text);
        if (keys is null || !keys.TryGetValue("id", out string? id) || id.Length == 0) return null;
        return new DocumentHead(
            UnicodeText.ToNfc(id),
            Status(keys.GetValueOrDefault("status")),
            int.TryParse(keys.GetValueOrDefault("draft"), out int draft) ? draft : null,
            keys.ContainsKey("secrecy") || IsMarkedSecret(bytes, text, end),
            keys.GetValueOrDefault("audience") == "internal");
    }

    private static DocumentStatus Status(string? word) => word switch
    {
        "issued" => DocumentStatus.Issued,
        "superseded" => DocumentStatus.Superseded,
        "withdrawn" => DocumentStatus.Withdrawn,
        _ => DocumentStatus.Draft,
    };

    /// <summary>The plain keys between the two lines of dashes, and where the body begins.</summary>
    private static (Dictionary<string, string>? Keys, int End) Keys(string text)
    {
        Dictionary<string, string>? keys = null;
        int at = 0;
        while (at < text.Length)
        {
            int next = text.IndexOf('\n', at);
            if (next < 0) next = text.Length;
            ReadOnlySpan<char> line = text.AsSpan(at, next - at).TrimEnd();
            at = Math.Min(next + 1, text.Length);
            if (line is "---")
            {
                if (keys is not null) return (keys, at);
                keys = new Dictionary<string, string>(StringComparer.Ordinal);
            }
            else if (keys is null)
            {
                if (line.Length > 0) return (null, 0);
            }
            else
            {
                Add(keys, line);
            }
        }

        // The second line of dashes is missing: what was read still says whose version it is.
        return (keys, text.Length);
    }

    private static void Add(Dictionary<string, string> keys, ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-') return;
        keys.TryAdd(line[..colon].Trim().Trim("\"'").ToString(), Value(line[(colon + 1)..].Trim()));
    }

    private static string Value(ReadOnlySpan<char> written)
    {
        if (written.Length > 1 && written[0] is '"' or '\'' && written[1..].IndexOf(written[0]) is var close and >= 0) return written.Slice(1, close).ToString();
        int comment = written.IndexOf(" #");
        return (comment < 0 ? written : written[..comment]).TrimEnd().ToString();
    }

    // As in the loader, but the text need not be valid: what is broken hides nothing.
    private static bool IsMarkedSecret(ReadOnlySpan<byte> bytes, string head, int bodyStart)
    {
        string text = UnicodeText.ToNfc(bytes.Length <= LongestHead ? head : Encoding.UTF8.GetString(bytes));
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.ReplaceLineEndings("\n");
        return SecrecyMark.Find("", text, Math.Min(bodyStart, text.Length)) is not null;
    }
}
