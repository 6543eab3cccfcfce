namespace PlanSite.Core.Time.Reading;

/// <summary>Reads the words that name an event: <c>ngày khai mạc đại hội</c>, <c>đại hội bế mạc</c>, <c>khi có hướng dẫn của ...</c>.</summary>
internal sealed class EventReader(TimeCursor cursor)
{
    private const int LongestInText = 16;
    private const int LongestAlone = 64;
    private const int MostLeads = 3;

    // In running text the sentence goes on behind the event; a time on its own ends with it.
    private int Longest => cursor.Running ? LongestInText : LongestAlone;

    /// <summary>An event in words that the grammar knows; nothing more of the sentence is taken.</summary>
    public EventAnchor? Known(EventEdge edge)
    {
        (int Position, int Issues) start = cursor.Mark();
        Leads();
        int first = cursor.Position;
        bool named = false;
        bool opens = false;
        while (cursor.Position - first < Longest)
        {
            if (cursor.Take(Word.Khai, Word.Mac) || cursor.Take(Word.Be, Word.Mac)) opens = true;
            else if (Verb()) continue;
            else if (!named && Noun()) named = true;
            else break;
        }

        if (named || opens) return EventAnchor.Of(Words(first), edge);
        cursor.Reset(start);
        return null;
    }

    /// <summary>Any words up to a mark or to what limits a distance; the text has said with <c>khi</c> or the like that an event follows.</summary>
    public EventAnchor? Any(EventEdge edge)
    {
        (int Position, int Issues) start = cursor.Mark();
        Leads();
        int first = cursor.Position;
        while (cursor.Position - first < Longest && IsOfPhrase() && !(cursor.Position > first && IsDistance())) cursor.Next();
        if (cursor.Position - first >= (cursor.Running ? 2 : 1) && cursor.Tokens[first].Kind == TokenKind.Word) return EventAnchor.Of(Words(first), edge);
        cursor.Reset(start);
        return null;
    }

    private void Leads()
    {
        for (int i = 0; i < MostLeads && Lead(); i++) { }
    }

    private bool Lead() =>
        cursor.Take(Word.When) || cursor.Take(Word.Thoi, Word.Diem) || cursor.Take(Word.Thoi, Word.Gian) || cursor.Take(Word.Luc)
        || (cursor.Is(Word.Day) && cursor.Peek(1).Kind == TokenKind.Word && cursor.Take(Word.Day));

    private bool Verb() =>
        cursor.Take(Word.Bat, Word.Early) || cursor.Take(Word.Tien, Word.Hanh) || cursor.Take(Word.Dien, Word.Ra) || cursor.Take(Word.To, Word.Chuc)
        || cursor.Take(Word.Ket, Word.Thuc) || cursor.Take(Word.Hoan, Word.Thanh) || cursor.Take(Word.Xong) || cursor.Take(Word.Chi, Word.Dao)
        || cursor.Take(Word.Cuoc) || cursor.Take(Word.Le) || cursor.Take(Word.Viec);

    private bool Noun() =>
        cursor.Take(Word.Dai, Word.Hoi) || cursor.Take(Word.Hoi, Word.Nghi) || cursor.Take(Word.Bau, Word.Cu) || cursor.Take(Word.Ky, Word.Hop);

    private bool IsOfPhrase()
    {
        TimeToken token = cursor.Current;
        return token.Kind switch
        {
            TokenKind.Word => !IsBound(token.Word),
            TokenKind.Number or TokenKind.Slash => true,
            TokenKind.Dash => token.Gap == 0 || cursor.Peek(1).Gap == 0,
            TokenKind.Other => cursor.Text[token.Start] is '#' or '_',
            TokenKind.Colon => token.Gap == 0 && cursor.Peek(1) is { Gap: 0, Kind: TokenKind.Word },
            _ => false,
        };
    }

    /// <summary>"trước đại hội chi bộ 5 ngày": the days at the end say how far from the event; months and years may be of its name ("sơ kết 6 tháng").</summary>
    private bool IsDistance()
    {
        if (cursor.Current.Kind != TokenKind.Number && cursor.Current.Word is not (Word.Year or (>= Word.One and <= Word.Twenty))) return false;
        // "từ 10 đến 15 ngày" is two distances.
        TimeToken before = cursor.Tokens[cursor.Position - 1];
        if (before.Kind == TokenKind.Dash || before.Word == Word.Until) return false;
        (int Position, int Issues) start = cursor.Mark();
        bool distance = NumberReader.Amount(cursor) is { Unit: TimeUnit.Days or TimeUnit.WorkingDays or TimeUnit.Weeks } && cursor.Current.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Slash);
        cursor.Reset(start);
        return distance;
    }

    private bool IsBound(Word word) => word switch
    {
        Word.Cham or Word.Muon or Word.It => cursor.Peek(1).Word == Word.Nhat,
        Word.Toi => cursor.Peek(1).Word is Word.Thieu or Word.Da,
        Word.Khong => cursor.Peek(1).Word == Word.Qua,
        Word.In => cursor.Peek(1).Word == Word.Vong || cursor.Peek(1).Kind == TokenKind.Number,
        Word.Before or Word.After => cursor.Peek(1).Kind == TokenKind.Number || (cursor.Peek(1).Word is Word.It or Word.Toi or Word.Cham or Word.Muon && cursor.Peek(2).Word is Word.Nhat or Word.Thieu),
        _ => false,
    };

    /// <summary>The words as they stand, without emphasis marks and with single blanks.</summary>
    private string Words(int first)
    {
        var words = new System.Text.StringBuilder();
        for (int i = first; i < cursor.Position; i++)
        {
            TimeToken token = cursor.Tokens[i];
            if (words.Length > 0 && token.Gap > 0) words.Append(' ');
            words.Append(cursor.Text, token.Start, token.Length);
        }

        return words.ToString();
    }
}
