using System.Collections.Immutable;
using PlanSite.Core.Time.Reading;

namespace PlanSite.Core.Time;

/// <summary>Finds times in running text, at a cost linear in the text.</summary>
/// <remarks>
/// A date that belongs to a document (<c>35-CT/TW, ngày 14/6/2024</c>), a document's own date line, a term of office and a number of anything else are no
/// times. Where a time has a fault that leaves no reading (<c>31/4/2025</c>), it is reported as words that give no date, with the fault.
/// </remarks>
public static class TimeRecognizer
{
    /// <summary>Every time in the text, in order, without overlaps.</summary>
    /// <param name="text">Plain text, or Markdown: emphasis marks inside a phrase are passed over.</param>
    /// <param name="masked">Parts that belong to something else, such as the date of a citation; no time is looked for in them.</param>
    public static ImmutableArray<RecognizedTime> Find(string text, TimeContext context, IReadOnlyList<(int Start, int Length)>? masked = null) =>
        Find(text, context, masked, out _);

    /// <param name="steps">How many tokens were looked at: the measure of cost.</param>
    internal static ImmutableArray<RecognizedTime> Find(string text, TimeContext context, IReadOnlyList<(int Start, int Length)>? masked, out long steps)
    {
        var cursor = new TimeCursor(text, TimeLexer.Read(text), context, running: true);
        var reader = new PhraseReader(cursor);
        var surroundings = new Surroundings(cursor);
        var masks = new MaskedParts(masked);
        ImmutableArray<RecognizedTime>.Builder found = ImmutableArray.CreateBuilder<RecognizedTime>();
        int position = 0;
        while (cursor.Tokens[position].Kind != TokenKind.End)
        {
            cursor.MoveTo(position);
            TimeToken first = cursor.Tokens[position];
            if (masks.Cover(first.Start, first.End))
            {
                position++;
                continue;
            }

            if (surroundings.Skip(position) is { } behind)
            {
                position = behind;
                continue;
            }

            if (!CanBegin(first, cursor.Peek(1)) || reader.Read() is not { } expression || cursor.Position == position || masks.Cover(first.Start, cursor.EndOfTaken))
            {
                position++;
                continue;
            }

            if (surroundings.Allow(position, cursor.Position, expression)) found.Add(Result(text, context, cursor, position, expression));
            position = cursor.Position;
        }

        steps = cursor.Steps;
        return found.ToImmutable();
    }

    private static bool CanBegin(TimeToken token, TimeToken next) =>
        Triggers.Of(token, next) != PhraseKinds.None || Triggers.SaysTentative(token.Word);

    /// <summary>An emphasis that begins inside the phrase is closed inside it: <c>tháng **4/2025**</c>.</summary>
    private static int EndWithEmphasis(string text, int start, int end)
    {
        int marks = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] is '*' or '_') marks++;
        }

        int following = 0;
        while (end + following < text.Length && text[end + following] is '*' or '_') following++;
        // "**4/2025**": two inside and two behind; "**16/01** đến **31/01**" has six inside.
        return following > 0 && following <= marks && (marks / following) % 2 == 1 ? end + following : end;
    }

    private static RecognizedTime Result(string text, TimeContext context, TimeCursor cursor, int first, TimeExpression expression)
    {
        int start = cursor.Tokens[first].Start;
        int length = EndWithEmphasis(text, start, cursor.EndOfTaken) - start;
        string words = text.Substring(start, length);
        ImmutableArray<TimeIssue> issues = [.. TimeExpressionParser.IssuesOf(cursor, first).Select(issue => issue with { Start = issue.Start - start })];
        if (TimeExpressionParser.HasNoReading(issues)) expression = new UndatedExpression(words);
        else if (context.Tentative && expression is not TentativeExpression and not DurationExpression) expression = new TentativeExpression(expression);
        return new RecognizedTime(start, length, expression with { Text = words }, issues);
    }
}
