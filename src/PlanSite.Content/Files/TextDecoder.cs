using System.Buffers;
using System.Text;
using System.Text.Unicode;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Text;

namespace PlanSite.Content.Files;

/// <summary>Turns the bytes of a file into text: strict UTF-8, with or without BOM, any line break, normalised to NFC.</summary>
internal static class TextDecoder
{
    /// <summary>
    /// Characters that YAML and Markdown don't allow or read as a line break that no editor shows: they become blanks, so that
    /// columns stay right and the rest of the file is read.
    /// </summary>
    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0085\u2028\u2029\uFEFF");

    /// <summary>The text, or nothing where the bytes are no UTF-8 or hold no text at all; why is then among the findings.</summary>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> findings)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
        {
            // Where every byte is another letter's, the first that is no UTF-8 tells nothing: the file as a whole is meant.
            SourceSpan place = FirstBadByte(file, bytes, out byte bad);
            string? guess = EncodingGuess.Of(bytes);
            findings.Add(NotUtf8.Found(guess?.StartsWith("UTF-", StringComparison.Ordinal) == true ? SourceSpan.StartOf(file) : place, bad, guess));
            return null;
        }

        if (bytes.Contains((byte)0) && EncodingGuess.Of(bytes) is { } utf16 && utf16.StartsWith("UTF-", StringComparison.Ordinal))
        {
            findings.Add(NotUtf8.Found(SourceSpan.StartOf(file), bytes[0], utf16));
            return null;
        }

        string text = Encoding.UTF8.GetString(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(EmptyFile.Found(file));
            return null;
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        string composed = UnicodeText.ToNfc(text);
        var source = new SourceText(file, composed);
        if (!ReferenceEquals(composed, text) && composed != text)
        {
            int first = composed.AsSpan().CommonPrefixLength(text);
            findings.Add(DecomposedText.Found(source.Span(first, first + 1), composed.Substring(first, Math.Min(1, composed.Length - first))));
        }

        return WithoutControlCharacters(source, findings);
    }

    private static SourceText WithoutControlCharacters(SourceText source, ICollection<Diagnostic> findings)
    {
        int first = source.Text.AsSpan().IndexOfAny(Unwanted);
        if (first < 0) return source;
        char[] clean = source.Text.ToCharArray();
        int count = 0;
        for (int i = first; i < clean.Length; i++)
        {
            if (!Unwanted.Contains(clean[i])) continue;
            clean[i] = ' ';
            count++;
        }

        findings.Add(ControlCharacter.Found(source.Span(first, first + 1), source.Text[first], count));
        return new SourceText(source.File, new string(clean));
    }

    private static SourceSpan FirstBadByte(string file, ReadOnlySpan<byte> bytes, out byte bad)
    {
        int index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out int length) == OperationStatus.Done) index += length;
        bad = bytes[index];
        ReadOnlySpan<byte> before = bytes[..index];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        int line = before.Count((byte)'\n') + 1;
        int column = UnicodeText.ToNfc(Encoding.UTF8.GetString(before[lineStart..])).Length + 1;
        return SourceSpan.OnLine(file, line, column, 1);
    }
}
