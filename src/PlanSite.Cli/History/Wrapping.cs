using System.Text;

namespace PlanSite.Cli.History;

/// <summary>Breaks lines between words. What paints doesn't count as width.</summary>
internal static class Wrapping
{
    public static void Append(StringBuilder into, string text, int indent, int width, string first = "")
    {
        into.Append(' ', Math.Max(0, indent - first.Length)).Append(first);
        int column = indent;
        bool isFirst = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = Length(word);
            if (!isFirst && column + 1 + length > width)
            {
                into.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (!isFirst)
            {
                into.Append(' ');
                column++;
            }

            into.Append(word);
            column += length;
            isFirst = false;
        }

        into.Append('\n');
    }

    private static int Length(string word)
    {
        int length = 0;
        bool isPaint = false;
        foreach (char c in word)
        {
            if (c == '\u001b') isPaint = true;
            else if (!isPaint) length++;
            else if (c == 'm') isPaint = false;
        }

        return length;
    }
}
