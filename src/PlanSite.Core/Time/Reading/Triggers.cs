namespace PlanSite.Core.Time.Reading;

/// <summary>Which rules can begin with a token: the others aren't tried, which keeps the cost of running text low.</summary>
internal static class Triggers
{
    private const PhraseKinds OfNumbers = PhraseKinds.Recurring | PhraseKinds.Counted | PhraseKinds.Periods | PhraseKinds.Duration;
    private const PhraseKinds OfLatest = PhraseKinds.Recurring | PhraseKinds.Counted | PhraseKinds.Limit;
    private const PhraseKinds OfBounds = PhraseKinds.Counted | PhraseKinds.Limit | PhraseKinds.Duration;

    public static PhraseKinds Of(TimeToken token, TimeToken next) => token.Kind switch
    {
        TokenKind.Number => OfNumbers | PhraseKinds.Term,
        TokenKind.Word => OfWord(token.Word, next),
        _ => PhraseKinds.None,
    };

    /// <summary>Words that may stand before a phrase and say that it is tentative.</summary>
    public static bool SaysTentative(Word word) => word is Word.Du or Word.Khoang or Word.Thoi or Word.At or Word.In;

    private static PhraseKinds OfWord(Word word, TimeToken next) => word switch
    {
        Word.Day => next.Kind == TokenKind.Number || next.Word is Word.MungDay
            ? PhraseKinds.Recurring | PhraseKinds.Periods
            : next.Word is Word.Early or Word.Late or Word.Year or (>= Word.One and <= Word.Ten)
            ? PhraseKinds.Counted | PhraseKinds.Periods
            : next.Kind == TokenKind.Word ? PhraseKinds.Counted : PhraseKinds.None,
        Word.Month or Word.Quarter => next.Kind is TokenKind.Number or TokenKind.Word ? PhraseKinds.Recurring | PhraseKinds.Periods : PhraseKinds.None,
        Word.Year => next.Kind == TokenKind.Number || next.Word is Word.Day or Word.Week or Word.Month or Word.Year or Word.Hour
            ? OfNumbers
            : next.Kind == TokenKind.Open ? OfNumbers : PhraseKinds.None,
        Word.Early or Word.Giua or Word.Late or Word.Trung or Word.Upper or Word.Lower => PhraseKinds.Periods,
        Word.Morning or Word.Afternoon or Word.Session => PhraseKinds.Recurring | PhraseKinds.Periods,
        Word.Luc or Word.MungDay or Word.Cac or Word.Those => PhraseKinds.Periods,
        Word.Half => PhraseKinds.Counted | PhraseKinds.Periods | PhraseKinds.Duration,
        >= Word.One and <= Word.Twenty => OfNumbers,
        Word.Thu => next.Kind is TokenKind.Number or TokenKind.Word ? PhraseKinds.Recurring | PhraseKinds.Periods : PhraseKinds.None,
        Word.Chu => next.Word == Word.Sun ? PhraseKinds.Recurring | PhraseKinds.Periods : PhraseKinds.None,
        Word.Ca or Word.Suot => next.Word is Word.Day or Word.Month or Word.Quarter or Word.Year ? PhraseKinds.Periods : PhraseKinds.None,
        Word.Week => next.Kind is TokenKind.Number or TokenKind.Word ? PhraseKinds.Periods : PhraseKinds.None,
        Word.Before => OfLatest | PhraseKinds.Relative,
        Word.After => PhraseKinds.Counted | PhraseKinds.Window | PhraseKinds.Limit | PhraseKinds.Relative,
        Word.Xong => PhraseKinds.Recurring | PhraseKinds.Limit | PhraseKinds.Periods,
        Word.Cham or Word.Muon or Word.Han => OfLatest,
        Word.Until or Word.Het => PhraseKinds.Recurring | PhraseKinds.Limit,
        Word.Thoi => PhraseKinds.Recurring | PhraseKinds.Limit | PhraseKinds.Counted,
        Word.Khong or Word.It or Word.Dung or Word.Som => OfBounds | PhraseKinds.Recurring,
        Word.Toi => OfBounds | PhraseKinds.Periods,
        Word.In => (next.Word is Word.Month or Word.Quarter ? PhraseKinds.Recurring : PhraseKinds.None) | PhraseKinds.Counted | PhraseKinds.Limit | PhraseKinds.Term | PhraseKinds.Periods | PhraseKinds.Relative | PhraseKinds.Duration,
        Word.At => PhraseKinds.Recurring | PhraseKinds.Periods | PhraseKinds.Relative,
        Word.From when next.Word is Word.Thu => PhraseKinds.Recurring | PhraseKinds.Window | PhraseKinds.From,
        Word.From or Word.Ke or Word.Bat => PhraseKinds.Duration | PhraseKinds.Window | PhraseKinds.From | PhraseKinds.Counted,
        Word.Tinh => next.Word == Word.From ? PhraseKinds.From : PhraseKinds.None,
        Word.Cho => next.Word == Word.Until ? PhraseKinds.Limit : PhraseKinds.None,
        Word.Right => PhraseKinds.Relative | PhraseKinds.Periods,
        Word.Giai or Word.Nhiem => PhraseKinds.Term,
        Word.Khai or Word.Be or Word.Bau or Word.Dai or Word.Hoi or Word.Le or Word.Ky => PhraseKinds.Counted,
        Word.When => PhraseKinds.Counted | PhraseKinds.Undated,
        Word.Hang or Word.Each or Word.Dinh => PhraseKinds.Recurring,
        Word.Thuong or Word.Lien => PhraseKinds.Ongoing,
        Word.Theo or Word.Gan or Word.Chua => PhraseKinds.Undated,
        _ => PhraseKinds.None,
    };
}
