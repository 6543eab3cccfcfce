using System.Text;

namespace PlanSite.Site.Search;

/// <summary>
/// Whole numbers in printable ASCII, without the quotation mark and the backslash, so that they stand in a string of a script as they are. Small ones
/// take one character; <c>search/text.js</c> reads them.
/// </summary>
internal static class PackedNumber
{
    /// <summary>How many characters there are.</summary>
    public const int Signs = 93;

    private const int Last = 46;
    private const int More = Signs - Last;

    /// <summary>One character for a number below <see cref="Signs"/>.</summary>
    public static char Sign(int value)
    {
        int c = ' ' + value;
        if (c >= '"') c++;
        if (c >= '\\') c++;
        return (char)c;
    }

    /// <summary>Below 46 one character, below 2,208 two, and so on; the first characters of a longer number are those from 46 on.</summary>
    public static void Append(StringBuilder into, int value)
    {
        while (value >= Last)
        {
            value -= Last;
            into.Append(Sign(Last + (value % More)));
            value /= More;
        }

        into.Append(Sign(value));
    }
}
