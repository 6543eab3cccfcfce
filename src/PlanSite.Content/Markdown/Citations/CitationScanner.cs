namespace PlanSite.Content.Markdown.Citations;

/// <summary>Finds citations in running text without mark-up, from left to right, each character looked at a bounded number of times.</summary>
/// <param name="shortForms">What was cited before, in the same document; what is found is added.</param>
internal ref struct CitationScanner(ReadOnlySpan<char> text, VocabularyIndex vocabulary, ShortForms shortForms)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<FoundCitation> _found = [];
    private ClausePhrase? _phrase;

    // Where the last citation ended: nothing before it belongs to the next one.
    private int _free;

    public List<FoundCitation> Find(int from)
    {
        _free = from;
        for (int at = from; at < _text.Length;)
        {
            char c = _text[at];
            int end = -1;
            if (char.IsAsciiDigit(c)) end = AtDigit(at);
            else if (NumberScanner.IsDash(c) || c == '/') end = AtBlankNumber(at);
            else if (char.IsLetter(c) && Scan.IsWordStart(_text, at)) end = AtWord(at);
            at = end > at ? end : Next(at);
        }

        return _found;
    }

    // Digits go together, so that a long row of them is looked at once.
    private readonly int Next(int at)
    {
        if (!char.IsAsciiDigit(_text[at])) return at + 1;
        return at + Scan.Digits(_text, at);
    }

    private int AtDigit(int at)
    {
        char before = Scan.At(_text, at - 1);
        bool glued = char.IsLetter(before);
        if (glued && Scan.MatchBack(_text, at, "số") < 0) return -1;
        if (before is '/' or '-' or '.' && char.IsAsciiDigit(Scan.At(_text, at - 2))) return -1;

        // Most digits are no number of a document under any announcement: only the others are worth a look back.
        if (NumberScanner.Numbered(_text, at, announced: true) is null) return AtShortForm(at);
        Announcement announced = Announced(at);
        if (NumberScanner.Numbered(_text, at, announced.Any) is not { } number) return -1;
        return Add(announced, number.Number, at, number.End);
    }

    // "Chỉ thị 35" where "Chỉ thị số 35-CT/TW, ngày 14/6/2024" was said before.
    private int AtShortForm(int at)
    {
        int end = at + Scan.Digits(_text, at);
        if (!shortForms.Has(_text[at..end])) return -1;
        Announcement announced = Announced(at);
        if (announced.Type is not { } type || !char.IsUpper(type[0])) return -1;
        if (shortForms.Find(type, _text[at..end].ToString()) is not var (full, inText)) return -1;
        int behind = end;
        Core.Time.PartialDate? date = CitationDateReader.Read(_text, ref behind, out (int, int)? impossible);
        if (impossible is not null || (date is not null && full.Date is not null && date != full.Date)) return -1;
        if (date is null && !ShortForms.MayEnd(_text, end)) return -1;
        (int start, string? clause) = WithPhrase(announced.Start);
        var found = new FoundCitation(start, date is null ? end : behind) { TypeWord = type, Number = full.Number, Date = date ?? full.Date, Clause = clause, IsShort = inText };
        _found.Add(found);
        shortForms.Learn(found);
        return _free = found.End;
    }

    private int AtBlankNumber(int at)
    {
        char before = Scan.At(_text, at - 1);
        if (before != '\0' && !Scan.IsBlank(before) && before is not ('(' or '.' or '…' or '_')) return -1;
        int end = at;
        while (end > _free && (Scan.IsBlank(_text[end - 1]) || _text[end - 1] is '.' or '…' or '_') && at - end < 24) end--;
        Announcement announced = Announced(end);
        if (NumberScanner.Blank(_text, at, announced.Any, vocabulary) is not { } number) return -1;
        return Add(announced, number.Number, at, number.End);
    }

    private int AtWord(int at)
    {
        if (ClausePhraseScanner.CanStart(_text[at]) && ClausePhraseScanner.TryRead(_text, at) is { } phrase)
        {
            _phrase = phrase;
            return ThisDocument(phrase);
        }

        if (vocabulary.NameAt(_text, at) is not { } name) return LawNameScanner.TryRead(_text, at) is { } law ? Add(law) : ThisDocument(at);
        int end = name.End;
        int year = Scan.MatchWord(_text, Scan.SkipBlanks(_text, end), "năm");
        int yearAt = Scan.SkipBlanks(_text, year < 0 ? end : year);
        Core.Time.PartialDate? date;
        (int, int)? impossible = null;
        if (Scan.Digits(_text, yearAt) == 4 && !Scan.IsWord(Scan.At(_text, yearAt + 4)) && Scan.At(_text, yearAt + 4) != '/'
            && Core.Time.PartialDate.TryParse(_text.Slice(yearAt, 4).ToString(), out Core.Time.PartialDate known))
        {
            date = known;
            end = yearAt + 4;
        }
        else
        {
            date = CitationDateReader.Read(_text, ref end, out impossible);
        }

        (int start, string? clause) = WithPhrase(at);
        _found.Add(new FoundCitation(start, end) { Key = name.Name, Date = date, ImpossibleDate = impossible, Clause = clause });
        return _free = end;
    }

    // A law that the repository may not know: its name alone says which.
    private int Add(FoundCitation law)
    {
        (int start, string? clause) = WithPhrase(law.Start);
        _found.Add(law with { Start = start, Clause = clause });
        return _free = law.End;
    }

    // "Kế hoạch này": the document itself, or the one of that type that was named last.
    private int ThisDocument(int at)
    {
        if (vocabulary.TypeAt(_text, at) is not { } end) return -1;
        if (Scan.MatchWord(_text, Scan.SkipBlanks(_text, end), "này") is not (> 0 and var whole)) return -1;
        int before = Scan.SkipBlanksBack(_text, at);
        if (Scan.MatchBack(_text, before, "các") >= 0 || Scan.MatchBack(_text, before, "những") >= 0) return -1;
        _found.Add(new FoundCitation(at, whole) { Key = "", TypeWord = _text[at..end].ToString() });
        return _free = whole;
    }

    // "mục 3 phần II Kế hoạch này": a place in this document itself.
    private int ThisDocument(ClausePhrase phrase)
    {
        int at = AfterPhrase(phrase.End);
        foreach (string word in vocabulary.TypeWords)
        {
            int end = Scan.MatchWord(_text, at, word);
            if (end < 0 || Scan.MatchWord(_text, Scan.SkipBlanks(_text, end), "này") is not (> 0 and var whole)) continue;
            _found.Add(new FoundCitation(phrase.Start, whole) { Key = "", Clause = phrase.Path, TypeWord = _text[at..end].ToString() });
            _phrase = null;
            return _free = whole;
        }

        return phrase.End;
    }

    private int Add(Announcement announced, Core.Documents.DocumentNumber number, int numberAt, int end)
    {
        Core.Time.PartialDate? date = CitationDateReader.Read(_text, ref end, out (int, int)? impossible);
        (int start, string? clause) = WithPhrase(announced.Type is null ? numberAt : announced.Start);
        if (announced.Type is null && clause is null) start = numberAt;
        var found = new FoundCitation(start, end)
        {
            TypeWord = announced.Type ?? TypeOfRow(number, numberAt),
            Number = number,
            Date = date,
            ImpossibleDate = impossible,
            Clause = clause,
        };
        _found.Add(found);
        shortForms.Learn(found);
        return _free = end;
    }

    // "các Quy định số 22-QĐ/TW, 69-QĐ/TW": the word is said once for the row.
    private readonly string? TypeOfRow(Core.Documents.DocumentNumber number, int numberAt)
    {
        if (_found is not [.., { TypeWord: { } word, Number: { } before }] || before.Symbol != number.Symbol) return null;
        int at = _free;
        while (at < numberAt)
        {
            if (Scan.IsBlank(_text[at]) || _text[at] is ',' or ';') at++;
            else if (Scan.MatchWord(_text, at, "và") is > 0 and var and) at = and;
            else if (Scan.MatchWord(_text, at, "số") is > 0 and var so) at = so;
            else return null;
        }

        return word;
    }

    // The type word and "số" that stand before a number.
    private readonly Announcement Announced(int numberAt)
    {
        int end = Scan.SkipBlanksBack(_text, numberAt);
        bool so = false;
        int colon = Scan.At(_text, end - 1) == ':' ? Scan.SkipBlanksBack(_text, end - 1) : end;
        int soAt = Scan.MatchBack(_text, colon, "số");
        if (soAt >= _free)
        {
            so = true;
            end = Scan.SkipBlanksBack(_text, soAt);
        }

        foreach (string word in vocabulary.TypeWords)
        {
            int start = Scan.MatchBack(_text, end, word);
            if (start >= _free) return new Announcement(start, _text[start..end].ToString(), true);
        }

        return new Announcement(so ? soAt : numberAt, null, so);
    }

    private (int Start, string? Clause) WithPhrase(int start)
    {
        if (_phrase is not { } phrase || phrase.Start < _free || AfterPhrase(phrase.End) != start) return (start, null);
        _phrase = null;
        return (phrase.Start, phrase.Path);
    }

    // Blanks, a comma and "của", "tại", "trong" may stand between a point and its document.
    private readonly int AfterPhrase(int end)
    {
        int at = Scan.SkipBlanks(_text, end);
        if (Scan.At(_text, at) == ',') at = Scan.SkipBlanks(_text, at + 1);
        foreach (string word in (ReadOnlySpan<string>)["của", "tại", "trong"])
        {
            if (Scan.MatchWord(_text, at, word) is > 0 and var next) return Scan.SkipBlanks(_text, next);
        }

        return at;
    }

    private readonly record struct Announcement(int Start, string? Type, bool Any);
}
