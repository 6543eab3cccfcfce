namespace PlanSite.Core.Time.Reading;

/// <summary>What stands around a date in running text and makes it something else than a time: a document that it belongs to, a date line, a form's blanks.</summary>
internal sealed class Surroundings(TimeCursor cursor)
{
    private const int FarthestType = 7;
    private const int LongestPlace = 5;

    /// <summary>Types of document, without accents and joined, as they appear before their date.</summary>
    private static readonly HashSet<string> DocumentTypes =
    [
        "thong bao", "quyet dinh", "ke hoach", "cong van", "chi thi", "nghi quyet", "huong dan", "ket luan", "quy dinh", "nghi dinh", "thong tu", "to trinh",
        "bao cao", "bien ban", "cong dien", "giay moi", "quy che", "dieu le", "phap lenh",
    ];

    private static readonly HashSet<string> Prepositions = ["theo", "can cu", "kem", "tai", "thuc hien"];

    /// <summary>Where to go on if a document's number with its date, or a date left blank, begins here.</summary>
    public int? Skip(int position) => DocumentNumber(position) ?? BlankDate(position);

    /// <summary>Whether what was read from one token to another is a time and not the date of something.</summary>
    public bool Allow(int first, int behind, TimeExpression expression)
    {
        if (expression is not DayExpression || cursor.Tokens[first].Word != Word.Day) return true;
        return !IsDateLine(first, behind) && !BelongsToDocument(first, behind);
    }

    /// <summary><c>35-CT/TW</c>, <c>133 - KH/DUK</c>, <c>61/2018/NĐ-CP</c>, <c>594/KH-UBND</c>, <c>-KH/TU</c>, and the date straight after.</summary>
    private int? DocumentNumber(int position)
    {
        int at = position;
        TimeToken first = At(at);
        bool numbered = first.Kind == TokenKind.Number;
        if (numbered)
        {
            // Only the head of a number: not the year in "61/2018/NĐ-CP", which is reached from 61.
            at++;
            if (At(at).Kind == TokenKind.Slash && At(at + 1) is { Kind: TokenKind.Number, Length: 4 } && At(at + 2).Kind == TokenKind.Slash) at += 2;
        }

        if (At(at).Kind is not (TokenKind.Dash or TokenKind.Slash) || (!numbered && At(at).Kind != TokenKind.Dash)) return null;
        at++;
        if (!IsSymbol(At(at), At(at + 1), numbered)) return null;
        int end = at + 1;
        while (At(end).Kind is TokenKind.Dash or TokenKind.Slash && At(end).Gap == 0 && IsCapitals(At(end + 1)) && At(end + 1).Gap == 0) end += 2;
        if (end == at + 1) return null;
        return DateAfter(end);
    }

    /// <summary>Behind the date that follows a document's number, if one does.</summary>
    private int DateAfter(int position)
    {
        int at = position;
        if (At(at).Kind == TokenKind.Comma) at++;
        if (At(at).Word != Word.Day) return position;
        if (BlankDate(at) is { } blank) return blank;
        cursor.MoveTo(at);
        if (new DateReader(cursor).Read(bare: false) is { Month: not null, Year: not null }) return cursor.Position;
        return position;
    }

    /// <summary>"ngày      tháng 8 năm 2024", "ngày     /01/2024": somebody will fill it in by hand.</summary>
    private int? BlankDate(int position)
    {
        if (At(position).Word != Word.Day) return null;
        int at = position + 1;
        if (At(at).Kind == TokenKind.Other && cursor.Text[At(at).Start] is '…' or '.') at++;
        while (At(at).Kind == TokenKind.Dot) at++;
        if (At(at).Word == Word.Month)
        {
            at++;
            while (At(at).Kind == TokenKind.Dot) at++;
            bool numbered = At(at).Kind == TokenKind.Number;
            if (numbered) at++;
            if (At(at).Word == Word.Year && At(at + 1).Kind == TokenKind.Number) return at + 2;
            if (numbered && At(at).Kind == TokenKind.Slash && At(at + 1).Kind == TokenKind.Number) return at + 2;
            return numbered || At(at).Word == Word.Year ? at : null;
        }

        if (At(at).Kind != TokenKind.Slash) return null;
        at++;
        if (At(at).Kind == TokenKind.Number) at++;
        if (At(at).Kind == TokenKind.Slash) at++;
        return At(at).Kind == TokenKind.Number ? at + 1 : at;
    }

    /// <summary>A line of nothing but a place and a date: <c>Điện Biên, ngày 26 tháng 8 năm 2024</c>.</summary>
    private bool IsDateLine(int first, int behind)
    {
        if (first < 2 || At(first - 1).Kind != TokenKind.Comma || At(first).OnNewLine) return false;
        TimeToken next = At(behind);
        if (next.Kind is not (TokenKind.End or TokenKind.Break) && !next.OnNewLine) return false;
        for (int i = 1; i <= LongestPlace; i++)
        {
            TimeToken place = At(first - 1 - i);
            if (place.Kind != TokenKind.Word || !char.IsUpper(cursor.Text[place.Start])) return false;
            if (place.OnNewLine || first - 1 - i == 0 || At(first - 2 - i).Kind == TokenKind.Break) return true;
        }

        return false;
    }

    /// <summary>
    /// "theo thông báo phân công ngày 22/11/2024", "Quyết định ngày 12/3/2025 của ...", "Nghị quyết số 18, ngày 25/10/2017": the date of a document of
    /// which the number is not written, or not in full.
    /// </summary>
    private bool BelongsToDocument(int first, int behind)
    {
        int before = At(first - 1).Kind == TokenKind.Comma ? first - 2 : first - 1;
        if (At(before).Kind == TokenKind.Number && before > 0 && Bare(before - 1) == "so") return true;
        for (int i = 1; i <= FarthestType && first - i >= 0; i++)
        {
            TimeToken token = At(first - i);
            if (token.Kind != TokenKind.Word) return false;
            if (!DocumentTypes.Contains(Bare(first - i) + " " + Bare(first - i + 1))) continue;
            if (i == 2 && At(behind).Word == Word.Of) return true;
            if (first - i < 1) return false;
            return Prepositions.Contains(Bare(first - i - 1)) || (first - i >= 2 && Prepositions.Contains(Bare(first - i - 2) + " " + Bare(first - i - 1)));
        }

        return false;
    }

    private bool IsSymbol(TimeToken symbol, TimeToken next, bool numbered) =>
        IsCapitals(symbol) && next.Kind is TokenKind.Slash or TokenKind.Dash && next.Gap == 0 && (numbered || symbol.Gap == 0);

    private bool IsCapitals(TimeToken token)
    {
        if (token.Kind != TokenKind.Word || token.Length > 12) return false;
        return char.IsUpper(cursor.Text[token.Start]);
    }

    private string Bare(int position)
    {
        TimeToken token = At(position);
        if (token.Kind != TokenKind.Word || token.Length > VietnameseFold.LongestKey) return "";
        Span<char> bare = stackalloc char[VietnameseFold.LongestKey];
        int length = 0;
        foreach (char c in cursor.Text.AsSpan(token.Start, token.Length))
        {
            if (VietnameseFold.Bare(c) is { } letter) bare[length++] = letter;
        }

        return new string(bare[..length]);
    }

    private TimeToken At(int position) => position < 0 ? default : cursor.Tokens[Math.Min(position, cursor.Tokens.Count - 1)];
}
