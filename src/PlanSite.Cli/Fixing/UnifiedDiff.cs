using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace PlanSite.Cli.Fixing;

/// <summary>The difference of two texts as every programmer's and many an office's tools show it.</summary>
internal static class UnifiedDiff
{
    private const int Around = 3;
    private const string Red = "\u001b[31m";
    private const string Green = "\u001b[32m";
    private const string Blue = "\u001b[36m";
    private const string Reset = "\u001b[0m";

    public static string Of(string file, string before, string after, bool color)
    {
        DiffResult diff = new Differ().CreateLineDiffs(before, after, ignoreWhitespace: false);
        var text = new StringBuilder($"--- {file}\n+++ {file}\n");
        for (int first = 0; first < diff.DiffBlocks.Count;)
        {
            int last = first;
            while (last + 1 < diff.DiffBlocks.Count && diff.DiffBlocks[last + 1].DeleteStartA - EndA(diff.DiffBlocks[last]) <= 2 * Around) last++;
            Hunk(text, diff, first, last, color);
            first = last + 1;
        }

        return text.ToString();
    }

    private static void Hunk(StringBuilder text, DiffResult diff, int first, int last, bool color)
    {
        int from = Math.Max(0, diff.DiffBlocks[first].DeleteStartA - Around);
        int to = Math.Min(diff.PiecesOld.Length, EndA(diff.DiffBlocks[last]) + Around);
        int fromNew = diff.DiffBlocks[first].InsertStartB - (diff.DiffBlocks[first].DeleteStartA - from);
        int added = 0;
        for (int i = first; i <= last; i++) added += diff.DiffBlocks[i].InsertCountB - diff.DiffBlocks[i].DeleteCountA;
        Line(text, Blue, $"@@ -{Range(from, to - from)} +{Range(fromNew, to - from + added)} @@", color);
        int at = from;
        for (int i = first; i <= last; i++)
        {
            DiffBlock block = diff.DiffBlocks[i];
            for (; at < block.DeleteStartA; at++) Line(text, null, " " + diff.PiecesOld[at], color);
            for (; at < EndA(block); at++) Line(text, Red, "-" + diff.PiecesOld[at], color);
            for (int line = 0; line < block.InsertCountB; line++) Line(text, Green, "+" + diff.PiecesNew[block.InsertStartB + line], color);
        }

        for (; at < to; at++) Line(text, null, " " + diff.PiecesOld[at], color);
    }

    private static int EndA(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static void Line(StringBuilder text, string? paint, string line, bool color)
    {
        string shown = line.TrimEnd('\n', '\r');
        text.Append(color && paint is not null ? paint + shown + Reset : shown).Append('\n');
    }
}
