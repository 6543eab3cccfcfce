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
        int first = InvisibleCharacters.First(source.Text);
        if (first < 0) return source;
        (string clean, int count) = InvisibleCharacters.Blanked(source.Text);
        findings.Add(ControlCharacter.Found(source.Span(first, first + 1), source.Text[first], count));
        return new SourceText(source.File, clean);
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
