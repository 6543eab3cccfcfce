using System.Globalization;

namespace PlanSite.Core.Time.Reading;

/// <summary>Reads the compact spelling: EDTF (ISO 8601-2) dates and intervals with <c>before</c>, <c>by</c>, <c>after</c>, counts and recurrences around them.</summary>
internal static class CompactTimeParser
{
    private static readonly (string Word, Recurrence Every)[] Recurrences =
    [
        ("daily", Recurrence.Daily), ("weekly", Recurrence.Weekly), ("monthly", Recurrence.Monthly), ("quarterly", Recurrence.Quarterly),
        ("half-yearly", Recurrence.HalfYearly), ("yearly", Recurrence.Yearly),
    ];

    /// <summary>Nothing: the text isn't in the compact spelling at all.</summary>
    public static TimeParseResult? Parse(string text)
    {
        string trimmed = text.Trim();
        bool tentative = trimmed.Length > 1 && trimmed[^1] == '~';
        if (tentative) trimmed = trimmed[..^1].TrimEnd();
        var reader = new EdtfReader(text.IndexOf(trimmed, StringComparison.Ordinal));
        TimeExpression? expression = Expression(trimmed, reader);
        if (reader.Issue is { } issue) return new TimeParseResult(null, [issue]);
        if (expression is null) return null;
        return new TimeParseResult(tentative ? new TentativeExpression(expression) : expression, []);
    }

    private static TimeExpression? Expression(string text, EdtfReader edtf)
    {
        if (text == "ongoing") return new OngoingExpression();
        if (text.Length > 3 && text[0] == '"' && text.EndsWith("\"?", StringComparison.Ordinal)) return new UndatedExpression(text[1..^2]);
        return Recurring(text) ?? Limit(text, edtf) ?? Counted(text, edtf) ?? Relative(text) ?? Duration(text) ?? edtf.Range(text);
    }

    private static RecurringExpression? Recurring(string text)
    {
        foreach ((string word, Recurrence every) in Recurrences)
        {
            if (text == word) return new RecurringExpression(every);
            if (every == Recurrence.Yearly && text.StartsWith("yearly in ", StringComparison.Ordinal))
            {
                string within = text[10..].Trim();
                if (within.Length == 2 && within[0] == 'Q' && Number(within[1..], 1, 4) is { } quarter) return new RecurringExpression(every, Quarter: quarter);
                return within.Length == 2 && Number(within, 1, 12) is { } whole ? new RecurringExpression(every, Month: whole) : null;
            }

            if (!text.StartsWith(word + " by ", StringComparison.Ordinal)) continue;
            string by = text[(word.Length + 4)..].Trim();
            if (every is Recurrence.Monthly or Recurrence.Quarterly or Recurrence.HalfYearly && Number(by, 1, 31) is { } day) return new RecurringExpression(every, day);
            if (every == Recurrence.Yearly && by.Length == 5 && by[2] == '-' && Number(by[..2], 1, 12) is { } month
                && Number(by[3..], 1, DateTime.DaysInMonth(2024, month)) is { } of)
            {
                return new RecurringExpression(every, of, month);
            }
        }

        return null;
    }

    private static LimitExpression? Limit(string text, EdtfReader edtf)
    {
        foreach ((string word, LimitKind kind) in new[] { ("before ", LimitKind.Before), ("by ", LimitKind.By), ("after ", LimitKind.After) })
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && edtf.Period(text[word.Length..].Trim()) is { } date) return new LimitExpression(kind, date);
        }

        return null;
    }

    private static CountedExpression? Counted(string text, EdtfReader edtf)
    {
        (CountBound bound, string rest) = Bound(text);
        foreach ((string word, CountDirection direction) in new[] { (" before ", CountDirection.Before), (" after ", CountDirection.After) })
        {
            int at = rest.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || Amount(rest[..at]) is not { Value: >= 1 } amount || amount.Value != decimal.Truncate(amount.Value)) continue;
            string anchor = rest[(at + word.Length)..].Trim();
            EventEdge edge = direction == CountDirection.Before ? EventEdge.Start : EventEdge.End;
            if (edtf.Period(anchor) is { } date) return new CountedExpression(bound, amount, direction, new DateAnchor(date));
            if (Event(anchor, edge) is { } named) return new CountedExpression(bound, amount, direction, named);
        }

        return null;
    }

    private static (CountBound Bound, string Remainder) Bound(string text)
    {
        if (text.StartsWith("at least ", StringComparison.Ordinal)) return (CountBound.AtLeast, text[9..]);
        if (text.StartsWith("within ", StringComparison.Ordinal)) return (CountBound.Within, text[7..]);
        return (CountBound.Exactly, text);
    }

    private static EventExpression? Relative(string text)
    {
        (string Word, EventRelation Relation, EventEdge Edge)[] relations =
        [
            ("before ", EventRelation.Before, EventEdge.Start), ("after ", EventRelation.After, EventEdge.End), ("on ", EventRelation.On, EventEdge.Start),
        ];
        foreach ((string word, EventRelation relation, EventEdge edge) in relations)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && Event(text[word.Length..].Trim(), edge) is { } anchor) return new EventExpression(relation, anchor);
        }

        return null;
    }

    private static DurationExpression? Duration(string text)
    {
        if (text.StartsWith("max ", StringComparison.Ordinal)) return Amount(text[4..]) is { } most ? new DurationExpression(DurationBound.Max, most) : null;
        if (text.StartsWith("min ", StringComparison.Ordinal)) return Amount(text[4..]) is { } least ? new DurationExpression(DurationBound.Min, least) : null;
        return Amount(text) is { } exact ? new DurationExpression(DurationBound.Exact, exact) : null;
    }

    private static TimeAmount? Amount(string text)
    {
        string[] parts = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || parts[0].Length > 8) return null;
        if (!decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) || value is <= 0 or > 9999) return null;
        TimeUnit? unit = parts[1] switch
        {
            "h" => TimeUnit.Hours,
            "d" => TimeUnit.Days,
            "wd" => TimeUnit.WorkingDays,
            "w" => TimeUnit.Weeks,
            "mo" => TimeUnit.Months,
            "y" => TimeUnit.Years,
            _ => null,
        };
        return unit is { } found ? new TimeAmount(value, found) : null;
    }

    /// <summary><c>congress.start</c>; without an edge: the one that the direction means.</summary>
    private static EventAnchor? Event(string text, EventEdge edge)
    {
        string name = text;
        if (name.EndsWith(".start", StringComparison.Ordinal))
        {
            name = name[..^6];
            edge = EventEdge.Start;
        }
        else if (name.EndsWith(".end", StringComparison.Ordinal))
        {
            name = name[..^4];
            edge = EventEdge.End;
        }

        // A digit first would be a date that was written wrongly.
        return EventPhrase.IsName(name) && !char.IsAsciiDigit(name[0]) ? EventAnchor.Of(name, edge) : null;
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most ? value : null;
}
