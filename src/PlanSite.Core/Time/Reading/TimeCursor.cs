namespace PlanSite.Core.Time.Reading;

/// <summary>A place in the tokens, with the issues met so far; a reading that fails goes back to where it started.</summary>
internal sealed class TimeCursor(string text, IReadOnlyList<TimeToken> tokens, TimeContext context, bool running)
{
    private readonly List<TimeIssue> _issues = [];

    public string Text { get; } = text;

    public IReadOnlyList<TimeToken> Tokens { get; } = tokens;

    public TimeContext Context { get; } = context;

    /// <summary>Running text: only what is surely a time counts. Otherwise somebody says that all of it is one.</summary>
    public bool Running { get; } = running;

    public int Position { get; private set; }

    /// <summary>How many tokens were looked at; the measure of cost that tests use.</summary>
    public long Steps { get; private set; }

    public IReadOnlyList<TimeIssue> Issues => _issues;

    public TimeToken Current => Peek(0);

    public bool AtEnd => Current.Kind == TokenKind.End;

    public TimeToken Peek(int ahead)
    {
        Steps++;
        int index = Position + ahead;
        return index < Tokens.Count ? Tokens[index] : Tokens[^1];
    }

    public (int Position, int Issues) Mark() => (Position, _issues.Count);

    public void Reset((int Position, int Issues) mark)
    {
        Position = mark.Position;
        _issues.RemoveRange(mark.Issues, _issues.Count - mark.Issues);
    }

    /// <summary>Starts again elsewhere, without issues.</summary>
    public void MoveTo(int position)
    {
        Position = position;
        _issues.Clear();
    }

    public void Next()
    {
        if (Position < Tokens.Count - 1) Position++;
    }

    public bool Is(Word word) => Current.Word == word && word != Word.None;

    /// <summary>Takes a word, or several in a row, or nothing.</summary>
    public bool Take(params ReadOnlySpan<Word> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (Peek(i).Word != words[i]) return false;
        }

        for (int i = 0; i < words.Length; i++) Next();
        return true;
    }

    public bool Take(TokenKind kind)
    {
        if (Current.Kind != kind) return false;
        Next();
        return true;
    }

    public void Report(TimeIssue issue) => _issues.Add(issue);

    /// <summary>The text from a token to the last one taken.</summary>
    public string TextFrom(int position) => Position == position ? "" : Text[Tokens[position].Start..Tokens[Position - 1].End];

    public int EndOfTaken => Position == 0 ? 0 : Tokens[Position - 1].End;
}
