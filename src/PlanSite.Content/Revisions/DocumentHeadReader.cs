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

    private static ReadOnlySpan<byte> Blanks => " \t\r\v\f"u8;

    /// <param name="bytes">The file, whole.</param>
    public static DocumentHead? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        (Dictionary<string, string>? keys, int end) = Keys(bytes[..Math.Min(bytes.Length, LongestHead)]);
        if (keys is null || !keys.TryGetValue("id", out string? id) || id.Length == 0) return null;
        return new DocumentHead(
            UnicodeText.ToNfc(id),
            Status(keys.GetValueOrDefault("status")),
            int.TryParse(keys.GetValueOrDefault("draft"), out int draft) ? draft : null,
            keys.ContainsKey("secrecy") || IsMarkedSecret(bytes, end),
            keys.GetValueOrDefault("audience") == "internal");
    }

    private static DocumentStatus Status(string? word) => word switch
    {
        "issued" => DocumentStatus.Issued,
        "superseded" => DocumentStatus.Superseded,
        "withdrawn" => DocumentStatus.Withdrawn,
        _ => DocumentStatus.Draft,
    };

    /// <summary>The plain keys between the two lines of dashes, and where the body begins. Only lines that may hold a key are decoded.</summary>
    private static (Dictionary<string, string>? Keys, int End) Keys(ReadOnlySpan<byte> text)
    {
        Dictionary<string, string>? keys = null;
        int at = 0;
        while (at < text.Length)
        {
            int next = text[at..].IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (next < 0 ? text[at..] : text.Slice(at, next)).TrimEnd(Blanks);
            at = next < 0 ? text.Length : at + next + 1;
            if (line.SequenceEqual("---"u8))
            {
                if (keys is not null) return (keys, at);
                keys = new Dictionary<string, string>(StringComparer.Ordinal);
            }
            else if (keys is null)
            {
                if (line.Length > 0) return (null, 0);
            }
            else if (line.Length > 0 && line[0] is not ((byte)' ' or (byte)'\t' or (byte)'#' or (byte)'-'))
            {
                Add(keys, Encoding.UTF8.GetString(line).AsSpan().TrimEnd());
            }
        }

        // The second line of dashes is missing: what was read still says whose version it is.
        return (keys, text.Length);
    }

    private static void Add(Dictionary<string, string> keys, ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || char.IsWhiteSpace(line[0])) return;
        keys.TryAdd(line[..colon].Trim().Trim("\"'").ToString(), Value(line[(colon + 1)..].Trim()));
    }

    private static string Value(ReadOnlySpan<char> written)
    {
        if (written.Length > 1 && written[0] is '"' or '\'' && written[1..].IndexOf(written[0]) is var close and >= 0) return written.Slice(1, close).ToString();
        int comment = written.IndexOf(" #");
        return (comment < 0 ? written : written[..comment]).TrimEnd().ToString();
    }

    // As in the loader, but the text need not be valid: what is broken hides nothing.
    private static bool IsMarkedSecret(ReadOnlySpan<byte> bytes, int bodyStart)
    {
        if (!SecrecyMark.MayStandIn(bytes)) return false;
        string head = UnicodeText.ToNfc(Encoding.UTF8.GetString(bytes[..bodyStart]));
        string body = UnicodeText.ToNfc(Encoding.UTF8.GetString(bytes[bodyStart..]));
        if (body.Contains('\r', StringComparison.Ordinal)) body = body.ReplaceLineEndings("\n");
        return SecrecyMark.Find("", head + body, head.Length) is not null;
    }
}
