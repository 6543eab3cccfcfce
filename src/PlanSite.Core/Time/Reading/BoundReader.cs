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

    private static BoundWord? Negated(TimeCursor cursor)
    {
        // "không được chậm hơn"
        if (cursor.Peek(1).Word == Word.Duoc) return WithoutMay(cursor);
        if (cursor.Take(Word.Khong, Word.Vuot, Word.Qua) || cursor.Take(Word.Khong, Word.Qua)) return BoundWord.AtMost;
        if (cursor.Take(Word.Khong, Word.It, Word.Hon)) return BoundWord.AtLeast;
        if (cursor.Take(Word.Khong, Word.Cham, Word.Hon) || cursor.Take(Word.Khong, Word.Muon, Word.Hon)) return BoundWord.Latest;
        if (cursor.Take(Word.Khong, Word.Cham, Word.Qua) || cursor.Take(Word.Khong, Word.Muon, Word.Qua)) return BoundWord.Latest;
        return cursor.Take(Word.Khong, Word.Som, Word.Hon) ? BoundWord.Earliest : null;
    }

    private static BoundWord? WithoutMay(TimeCursor cursor)
    {
        if (cursor.Take(Word.Khong, Word.Duoc, Word.Vuot, Word.Qua) || cursor.Take(Word.Khong, Word.Duoc, Word.Qua)) return BoundWord.AtMost;
        if (cursor.Take(Word.Khong, Word.Duoc, Word.It, Word.Hon)) return BoundWord.AtLeast;
        if (cursor.Take(Word.Khong, Word.Duoc, Word.Cham, Word.Hon) || cursor.Take(Word.Khong, Word.Duoc, Word.Muon, Word.Hon)) return BoundWord.Latest;
        if (cursor.Take(Word.Khong, Word.Duoc, Word.Cham, Word.Qua) || cursor.Take(Word.Khong, Word.Duoc, Word.Muon, Word.Qua)) return BoundWord.Latest;
        return cursor.Take(Word.Khong, Word.Duoc, Word.Som, Word.Hon) ? BoundWord.Earliest : null;
    }
}
