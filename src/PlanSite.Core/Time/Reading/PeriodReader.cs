using System.Collections.Immutable;

namespace PlanSite.Core.Time.Reading;

/// <summary>Reads a period, a list of periods or a range of them: <c>tháng 10, 11/2024</c>, <c>từ ngày 03/01 đến ngày 10/01/2025</c>.</summary>
internal sealed class PeriodReader(TimeCursor cursor)
{
    private const int LongestList = 12;

    /// <summary>How far apart the ends of a range across New Year may be when its first end leaves the year out.</summary>
    private const int LongestAcrossNewYear = 6;

    private readonly DateReader _dates = new(cursor);

    /// <summary>One period, without list or range.</summary>
    public CalendarExpression? Single(bool bare)
    {
        (int Position, int Issues) start = cursor.Mark();
        if (_dates.Read(bare) is { BarePart: false } draft && IsEnough(draft)) return PeriodResolver.Resolve(cursor, draft);
        cursor.Reset(start);
        return null;
    }

    /// <summary>A period, a list or a range, without a word before it.</summary>
    public TimeExpression? Any(bool bare)
    {
        if (MonthsOfYear() is { } months) return months;
        (int Position, int Issues) start = cursor.Mark();
        if (!IsAmount() && (_dates.Read(bare) ?? (bare ? DayNumber() : null)) is { } first)
        {
            if (Range(first) is { } range) return range;
            if (!first.BarePart && List(first) is { } list) return list;
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>After "từ": a range, or from then on.</summary>
    public TimeExpression? From()
    {
        (int Position, int Issues) start = cursor.Mark();
        if (cursor.Take(Word.Now))
        {
            if (cursor.Is(Word.Until) && EndOnly() is { } until) return until;
            cursor.Reset(start);
            return null;
        }

        if ((_dates.Read(bare: true) ?? DayNumber()) is { } read)
        {
            if (Range(read) is { } range) return range;
            if (!read.BarePart && IsEnough(read) && (read.Month is not null || read.Shape != PeriodShape.Day))
            {
                CalendarExpression from = PeriodResolver.Resolve(cursor, read);
                _ = cursor.Take(Word.Tro, Word.Di);
                return new IntervalExpression(from, null);
            }
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary><c>nhiệm kỳ 2025 - 2030</c>, <c>giai đoạn 2026-2030</c>: the numbers after the word.</summary>
    public TimeExpression? Years()
    {
        (int Position, int Issues) start = cursor.Mark();
        _ = cursor.Take(Word.From);
        _ = cursor.Take(Word.Year);
        if (cursor.Current is { Kind: TokenKind.Number, Length: 4 } from)
        {
            cursor.Next();
            if (cursor.Take(TokenKind.Dash) || cursor.Take(Word.Until))
            {
                _ = cursor.Take(Word.Year);
                if (cursor.Current is { Kind: TokenKind.Number, Length: 4 } to)
                {
                    cursor.Next();
                    return Between(
                        new PeriodDraft(PeriodShape.Year, from.Start) { Year = from.Value, YearDigits = 4, End = from.End },
                        new PeriodDraft(PeriodShape.Year, to.Start) { Year = to.Value, YearDigits = 4, End = to.End },
                        exclusive: false);
                }
            }
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>"đến hết ngày 30/6/2025": the cursor is at "đến".</summary>
    private LimitExpression? EndOnly()
    {
        if (!cursor.Take(Word.Until)) return null;
        bool before = !cursor.Take(Word.Het) && cursor.Take(Word.Before);
        return Single(bare: true) is { } end ? new LimitExpression(before ? LimitKind.Before : LimitKind.By, end) : null;
    }

    /// <summary>"1/2 ngày", "3 ngày", "5,5 tuần": a length, no date; but "6 tháng đầu năm" and "20 tháng 10".</summary>
    private bool IsAmount()
    {
        if (cursor.Current.Kind != TokenKind.Number) return false;
        (int Position, int Issues) start = cursor.Mark();
        bool amount = NumberReader.Amount(cursor) is not null && cursor.Current.Kind != TokenKind.Number && !cursor.Is(Word.Early) && !cursor.Is(Word.Late)
            && !(cursor.Tokens[cursor.Position - 1].Word == Word.Hour && (cursor.Current.Kind is TokenKind.Comma || cursor.Current.Word != Word.None));
        cursor.Reset(start);
        return amount;
    }

    /// <summary>A day of which the month follows with the other end: <c>21-23/5/2025</c>.</summary>
    private PeriodDraft? DayNumber()
    {
        if (cursor.Current is not { Kind: TokenKind.Number, Length: <= 2 } number) return null;
        TimeToken next = cursor.Peek(1);
        if (next.Kind is not (TokenKind.Dash or TokenKind.Comma) && next.Word is not (Word.And or Word.Until)) return null;
        cursor.Next();
        return new PeriodDraft(PeriodShape.Day, number.Start) { Day = number.Value, End = number.End };
    }

    private TimeExpression? Range(PeriodDraft first)
    {
        (int Position, int Issues) start = cursor.Mark();
        bool dash = cursor.Current is { Kind: TokenKind.Dash, OnNewLine: false };
        if (!dash && !cursor.Is(Word.Until)) return null;
        cursor.Next();
        bool exclusive = false;
        if (!dash)
        {
            exclusive = !cursor.Take(Word.Het) && cursor.Take(Word.Before);
            _ = cursor.Take(Word.Het);
        }
        else
        {
            _ = cursor.Take(Word.Until);
        }

        PeriodDraft? second = _dates.Read(bare: true, dash || first.Year is null ? first.Shape : null);
        if (second is null && first.Shape == PeriodShape.Quarter) second = _dates.NextQuarter();
        if (second is { BarePart: false } end && Joins(first, end, dash)) return Between(first, end, exclusive);
        cursor.Reset(start);
        return null;
    }

    /// <summary>Whether the second really is the end of a range that the first began, and not a number that follows by chance.</summary>
    private bool Joins(PeriodDraft first, PeriodDraft second, bool dash)
    {
        if (first.BarePart) return second.Part is not null;
        if (first.Shape == PeriodShape.Day && first.Month is null && second.Shape != PeriodShape.Day) return false;
        if (second.Shape == PeriodShape.Day && second.Month is null && (first.Month is null || first.Year is not null || dash)) return false;
        if (dash && first.Year is not null && second.Year is null) return false;
        return second.Year is not null || first.Year is not null || cursor.Context.Year is not null || !dash || !cursor.Running;
    }

    private TimeExpression Between(PeriodDraft first, PeriodDraft second, bool exclusive)
    {
        if (first.BarePart)
        {
            first = second with { Part = first.Part, Start = first.Start, End = first.End, BarePart = false };
        }

        if (first is { Shape: PeriodShape.Day, Month: null }) first.Month = second.Month;
        if (second is { Shape: PeriodShape.Day, Month: null }) second.Month = first.Month;
        if (first.Year is null && second.Year is { } year)
        {
            bool across = first.Month > second.Month && second.Month + 12 - first.Month <= LongestAcrossNewYear;
            first.Year = across ? year - 1 : year;
            if (across) cursor.Report(TimeMessages.InferredYear(first.Start, Math.Max(1, first.End - first.Start), year - 1));
        }
        else if (second.Year is null && first.Year is { } firstYear)
        {
            bool across = second.Month < first.Month && second.Month + 12 - first.Month <= LongestAcrossNewYear;
            second.Year = across ? firstYear + 1 : firstYear;
            if (across) cursor.Report(TimeMessages.InferredYear(second.Start, Math.Max(1, second.End - second.Start), firstYear + 1));
        }

        CalendarExpression from = PeriodResolver.Resolve(cursor, first);
        CalendarExpression to = PeriodResolver.Resolve(cursor, second);
        if (from is FaultyPeriod || to is FaultyPeriod) return new FaultyPeriod();
        if (exclusive) to = new DayExpression(to.First.AddDays(-1));
        if (to.Last < from.First || to.First < from.First)
        {
            cursor.Report(TimeMessages.Backwards(first.Start, Math.Max(1, second.End - first.Start)));
            return new FaultyPeriod();
        }

        return from.Equals(to) ? from : new IntervalExpression(from, to);
    }

    private TimeExpression? List(PeriodDraft first)
    {
        var drafts = new List<PeriodDraft> { first };
        (int Position, int Issues) afterFirst = cursor.Mark();
        (int Position, int Issues) good = afterFirst;
        int goodCount = 1;
        while (drafts.Count < LongestList)
        {
            if (!Separator()) break;
            PeriodDraft previous = drafts[^1];
            bool numberOnly = cursor.Current.Kind == TokenKind.Number;
            PeriodDraft? next = _dates.Read(bare: true, previous.Year is null ? first.Shape : null);
            if (next is null && first.Shape == PeriodShape.Quarter && previous.Year is null) next = _dates.NextQuarter();
            if (next is not { BarePart: false } draft || draft.Shape != first.Shape) break;
            // After a whole date a number alone is no longer of the list.
            if (previous.Year is not null && (draft.Year is null || numberOnly && draft.Shape != PeriodShape.Day)) break;
            drafts.Add(draft);
            if (draft.Year is null && !(cursor.Context.Year is not null && (draft.Shape != PeriodShape.Day || draft.Month is not null || cursor.Context.Month is not null)))
            {
                continue;
            }

            good = cursor.Mark();
            goodCount = drafts.Count;
        }

        if (goodCount < 2 && drafts.Count > 1 && !cursor.Running)
        {
            good = cursor.Mark();
            goodCount = drafts.Count;
        }

        cursor.Reset(good);
        if (goodCount == 1) return IsEnough(first) ? PeriodResolver.Resolve(cursor, first) : null;
        drafts.RemoveRange(goodCount, drafts.Count - goodCount);
        FillBackwards(drafts);
        List<CalendarExpression> items = [.. drafts.Select(draft => PeriodResolver.Resolve(cursor, draft))];
        return items.Exists(item => item is FaultyPeriod) ? new FaultyPeriod() : Collect(items);
    }

    private bool Separator()
    {
        bool comma = cursor.Current is { Kind: TokenKind.Comma, OnNewLine: false } && cursor.Take(TokenKind.Comma);
        return cursor.Take(Word.And) || comma;
    }

    private static void FillBackwards(List<PeriodDraft> drafts)
    {
        for (int i = drafts.Count - 2; i >= 0; i--)
        {
            PeriodDraft draft = drafts[i];
            draft.Month ??= draft.Shape == PeriodShape.Day ? drafts[i + 1].Month : draft.Month;
            if (draft.Year is null)
            {
                draft.Year = drafts[i + 1].Year;
                draft.YearStart = drafts[i + 1].YearStart;
            }

            drafts[i] = draft;
        }
    }

    /// <summary>Neighbours are a range, "on those days"; others stay a set.</summary>
    private static TimeExpression Collect(List<CalendarExpression> items)
    {
        bool neighbours = true;
        for (int i = 1; i < items.Count; i++) neighbours &= items[i].First == items[i - 1].Last.AddDays(1) && items[i] is not DayExpression { Hour: not null };
        if (neighbours) return new IntervalExpression(items[0], items[^1]);
        ImmutableArray<CalendarExpression> sorted = [.. items.OrderBy(item => item.First).Distinct()];
        return sorted.Length == 1 ? sorted[0] : new SetExpression(sorted);
    }

    /// <summary><c>9 tháng đầu năm 2025</c>.</summary>
    private TimeExpression? MonthsOfYear()
    {
        (int Position, int Issues) start = cursor.Mark();
        int? count = cursor.Current is { Kind: TokenKind.Number, Value: > 0 and < 12 } digits ? digits.Value : null;
        if (count is not null) cursor.Next();
        else count = NumberReader.InWords(cursor);
        if (count is > 0 and < 12 and not 6 && cursor.Take(Word.Month) && (cursor.Is(Word.Early) || cursor.Is(Word.Late)))
        {
            bool early = cursor.Is(Word.Early);
            cursor.Next();
            if (_dates.Read(bare: false) is { Shape: PeriodShape.Year } year && PeriodResolver.Resolve(cursor, year) is YearExpression whole)
            {
                return new IntervalExpression(
                    new MonthExpression(whole.Year, early ? 1 : 13 - count.Value),
                    new MonthExpression(whole.Year, early ? count.Value : 12));
            }
        }

        cursor.Reset(start);
        return null;
    }

    /// <summary>Whether so much is written that it is a time: a day alone, without month, is one only where somebody says that it is.</summary>
    private bool IsEnough(PeriodDraft draft) =>
        draft.Shape != PeriodShape.Day || draft.Month is not null || cursor.Context.Month is not null || !cursor.Running;
}
