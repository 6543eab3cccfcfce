namespace PlanSite.Core.Time.Reading;

/// <summary>Hints at harmless slips inside a phrase that was understood: missing accents and more than one blank.</summary>
internal static class SpellingCheck
{
    public static IEnumerable<TimeIssue> Of(TimeCursor cursor, int first, int behind)
    {
        for (int i = first; i < behind; i++)
        {
            TimeToken token = cursor.Tokens[i];
            if (i > first && token is { Gap: > 1, OnNewLine: false } && !cursor.Issues.Any(issue => Touches(issue, token.Start - token.Gap, token.Gap)))
            {
                yield return TimeMessages.Blanks(token.Start - token.Gap, token.Gap);
            }

            // "Việt Nam" is no slip for "năm".
            if (!token.Slip || (token.Word == Word.Year && cursor.Tokens[i + 1].Kind != TokenKind.Number)) continue;
            yield return TimeMessages.Accents(token.Start, token.Length, cursor.Text.Substring(token.Start, token.Length), Vocabulary.Spelling(token.Word));
        }
    }

    private static bool Touches(TimeIssue issue, int start, int length) => issue.Start < start + length && start < issue.Start + issue.Length && issue.Kind == TimeIssueKind.Slip;
}
