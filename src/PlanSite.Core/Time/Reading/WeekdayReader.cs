namespace PlanSite.Core.Time.Reading;

/// <summary>Reads a day of the week: <c>thứ Năm</c>, <c>thứ 5</c>, <c>Chủ nhật</c>.</summary>
internal static class WeekdayReader
{
    public static DayOfWeek? Read(TimeCursor cursor)
    {
        if (cursor.Take(Word.Chu, Word.Sun)) return DayOfWeek.Sunday;
        if (!cursor.Is(Word.Thu) || !MayBegin(cursor)) return null;
        TimeToken number = cursor.Peek(1);
        DayOfWeek? day = number.Word switch
        {
            Word.Two => DayOfWeek.Monday,
            Word.Three => DayOfWeek.Tuesday,
            Word.Four => DayOfWeek.Wednesday,
            // "thu tu", typed without accents, is no "từ".
            Word.From when number.Slip => DayOfWeek.Wednesday,
            Word.Year => DayOfWeek.Thursday,
            Word.Six => DayOfWeek.Friday,
            Word.Seven => DayOfWeek.Saturday,
            _ => number is { Kind: TokenKind.Number, Length: 1, Value: >= 2 and <= 7 } ? (DayOfWeek)(number.Value - 1) : null,
        };
        if (day is null) return null;
        cursor.Next();
        cursor.Next();
        return day;
    }

    /// <summary>"kỳ họp thứ 5, ngày 20/02/2025" counts meetings: in a sentence only words of time may stand before a weekday.</summary>
    private static bool MayBegin(TimeCursor cursor)
    {
        if (!cursor.Running || cursor.Position == 0 || cursor.Current.OnNewLine) return true;
        TimeToken before = cursor.Tokens[cursor.Position - 1];
        return before.Kind != TokenKind.Word
            || before.Word is Word.At or Word.Morning or Word.Afternoon or Word.Toi or Word.Before or Word.After or Word.Until or Word.From or Word.Is or Word.Day or Word.Het or Word.In;
    }
}
