namespace PlanSite.Core.Time.Reading;

/// <summary>Reads the words that say on which side of a limit a time lies.</summary>
internal static class BoundReader
{
    public static BoundWord? Read(TimeCursor cursor)
    {
        BoundWord? bound = Words(cursor);
        if (bound is null) return null;
        _ = cursor.Take(Word.Is);
        _ = cursor.Take(TokenKind.Colon);
        return bound;
    }

    private static BoundWord? Words(TimeCursor cursor)
    {
        switch (cursor.Current.Word)
        {
            case Word.Cham or Word.Muon when cursor.Take(cursor.Current.Word, Word.Nhat):
            case Word.Han when cursor.Take(Word.Han, Word.Chot):
                return BoundWord.Latest;
            case Word.Han when cursor.Take(Word.Han, Word.Late):
                _ = cursor.Take(Word.Cung);
                return BoundWord.Latest;
            case Word.It when cursor.Take(Word.It, Word.Nhat):
            case Word.Toi when cursor.Take(Word.Toi, Word.Thieu):
                return BoundWord.AtLeast;
            case Word.Toi when cursor.Take(Word.Toi, Word.Da):
                return BoundWord.AtMost;
            case Word.Som when cursor.Take(Word.Som, Word.Nhat):
                return BoundWord.Earliest;
            case Word.Dung:
                cursor.Next();
                return BoundWord.Exactly;
            case Word.In when cursor.Take(Word.In, Word.Vong) || cursor.Take(Word.In, Word.Thoi, Word.Han) || cursor.Take(Word.In, Word.Thoi, Word.Gian):
                return BoundWord.Within;
            case Word.Khong:
                return Negated(cursor);
            default:
                return null;
        }
    }

    /// <summary>"không quá", "không được để chậm hơn", "không dưới".</summary>
    private static BoundWord? Negated(TimeCursor cursor)
    {
        (int Position, int Issues) start = cursor.Mark();
        cursor.Next();
        _ = cursor.Take(Word.Duoc);
        _ = cursor.Take(Word.De);
        if (cursor.Take(Word.Vuot, Word.Qua) || cursor.Take(Word.Qua)) return BoundWord.AtMost;
        if (cursor.Take(Word.It, Word.Hon) || cursor.Take(Word.Duoi)) return BoundWord.AtLeast;
        if (cursor.Current.Word is Word.Cham or Word.Muon && cursor.Peek(1).Word is Word.Hon or Word.Qua)
        {
            cursor.Next();
            cursor.Next();
            return BoundWord.Latest;
        }

        if (cursor.Take(Word.Som, Word.Hon)) return BoundWord.Earliest;
        cursor.Reset(start);
        return null;
    }
}
