namespace PlanSite.Core.Schedule;

/// <summary>A range of whole numbers, both ends included; an open end is nothing. Written <c>9..14</c>, <c>..8</c>, <c>21..</c>.</summary>
public readonly record struct NumberRange(int? From, int? To)
{
    public bool Contains(int value) => (From is null || value >= From) && (To is null || value <= To);

    public override string ToString() => $"{From}..{To}";

    public static bool TryParse(string text, out NumberRange range)
    {
        range = default;
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (!int.TryParse(text.Trim(), out int single)) return false;
            range = new NumberRange(single, single);
            return true;
        }

        if (!TryEnd(text[..dots], out int? from) || !TryEnd(text[(dots + 2)..], out int? to)) return false;
        if (from is null && to is null) return false;
        range = new NumberRange(from, to);
        return from is null || to is null || from <= to;
    }

    private static bool TryEnd(string text, out int? value)
    {
        value = null;
        text = text.Trim();
        if (text.Length == 0) return true;
        if (!int.TryParse(text, out int number)) return false;
        value = number;
        return true;
    }
}
