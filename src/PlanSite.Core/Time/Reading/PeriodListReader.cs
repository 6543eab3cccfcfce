using System.Collections.Immutable;

namespace PlanSite.Core.Time.Reading;

/// <summary>Reads the rest of a list of periods of one kind: <c>tháng 10, 11/2024</c>, <c>ngày 05, 12 và 19/3/2025</c>, <c>năm 2024 và 2025</c>.</summary>
internal sealed class PeriodListReader(TimeCursor cursor, DateReader dates)
{
    private const int LongestList = 12;

    /// <param name="first">The first of them, as far as it is written; the cursor stands behind it.</param>
    public TimeExpression? Read(PeriodDraft first)
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
            PeriodDraft? next = first.Shape == PeriodShape.Week && previous.Year is null ? dates.NextWeek() : null;
            next ??= dates.Read(bare: true, previous.Year is null || !cursor.Running || NextYear(previous) ? first.Shape : null);
            if (next is null && first.Shape == PeriodShape.Quarter && previous.Year is null) next = dates.NextQuarter();
            if (next is not { BarePart: false } draft || draft.Shape != first.Shape) break;
            // After a whole date a number alone is no longer of the list; but told that all is a time, "ngày 30, 31/12/2024 và 01, 02/01/2025" goes on.
            if (cursor.Running && previous.Year is not null && (draft.Year is null || (numberOnly && draft.Shape is not (PeriodShape.Day or PeriodShape.Year)))) break;
            drafts.Add(draft);
            if (draft.Year is null && !(cursor.Context.Year is not null && (draft.Shape != PeriodShape.Day || draft.Month is not null || cursor.Context.Month is not null)))
            {
                continue;
            }

            good = cursor.Mark();
            goodCount = drafts.Count;
        }

        if (goodCount < 2 && drafts.Count > 1 && first.Year is null && !cursor.Running)
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

    /// <summary>"năm 2024 và 2025": a number that can only be a year; "năm 2024, 2000 đảng viên" is none.</summary>
    private bool NextYear(PeriodDraft previous) =>
        previous is { Shape: PeriodShape.Year, Year: { } year } && cursor.Current is { Kind: TokenKind.Number, Length: 4 } number && number.Value > year && number.Value <= year + LongestList;

    private bool Separator()
    {
        if (!cursor.Running && cursor.Current.Kind == TokenKind.Other && cursor.Text[cursor.Current.Start] is ';' or '&' or '+')
        {
            cursor.Next();
            return true;
        }

        bool comma = cursor.Current is { Kind: TokenKind.Comma, OnNewLine: false } && cursor.Take(TokenKind.Comma);
        return cursor.Take(Word.And) || (cursor.Current is { Word: Word.Or, OnNewLine: false } && cursor.Take(Word.Or)) || comma;
    }

    private void FillBackwards(List<PeriodDraft> drafts)
    {
        for (int i = drafts.Count - 2; i >= 0; i--)
        {
            PeriodDraft draft = drafts[i];
            PeriodDraft next = drafts[i + 1];
            draft.Month ??= draft.Shape is PeriodShape.Day or PeriodShape.Week ? next.Month : draft.Month;
            if (draft.Year is null)
            {
                draft.Year = next.Year;
                draft.YearStart = next.YearStart;
                // "ngày 31/12 và 01/01/2025"
                if (draft.Year is { } year && PeriodReader.IsAcrossNewYear(draft, next))
                {
                    draft.Year = year - 1;
                    cursor.Report(TimeMessages.InferredYear(draft.Start, Math.Max(1, draft.End - draft.Start), year - 1));
                }
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

    /// <summary>Whether so much is written that it is a time: a day alone, without month, is one only where somebody says that it is.</summary>
    public bool IsEnough(PeriodDraft draft) => draft.Shape switch
    {
        PeriodShape.Day => draft.Month is not null || cursor.Context.Month is not null || !cursor.Running,
        PeriodShape.Week => draft.Month is not null || draft.Year is not null || cursor.Context.Month is not null,
        PeriodShape.Year => draft.Year is not null,
        _ => true,
    };
}
