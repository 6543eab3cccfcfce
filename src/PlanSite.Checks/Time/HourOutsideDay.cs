using System.Text.RegularExpressions;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Time;

/// <summary>An hour or minute that no day has.</summary>
internal sealed partial class HourOutsideDay : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS3046",
        "hour-outside-day",
        Severity.Error,
        new LocalizedText("Giờ không có trong ngày", "An hour outside the day"),
        new RulePage(
            new LocalizedText("Tìm giờ lớn hơn 24 hoặc phút lớn hơn 59 đứng trước một ngày hay một buổi.", "Finds hours above 24 or minutes above 59 before a date or part of a day."),
            new LocalizedText("Giấy mời ghi sai giờ thì người dự đến sai giờ.", "With a wrong hour people come at the wrong time."),
            "Khai mạc lúc 27 giờ 30 ngày 20/6/2025.",
            "Khai mạc lúc 07 giờ 30 ngày 20/6/2025.",
            new LocalizedText("Sửa giờ, phút.", "Mend hour or minute.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (!context.Sources.TryGetValue(document.File, out string? text)) yield break;
        int number = 0;
        foreach (ReadOnlyMemory<char> line in Lines(text))
        {
            number++;
            foreach (Match match in Hour().Matches(line.ToString()))
            {
                int hour = int.Parse(match.Groups["hour"].Value);
                int minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value) : 0;
                if (hour <= 23 && minute <= 59) continue;
                if (hour == 24 && minute == 0) continue;
                yield return Rule.At(
                    SourceSpan.OnLine(document.File, number, match.Index + 1, match.Groups["time"].Length),
                    new LocalizedText($"Không có “{match.Groups["time"].Value.Trim()}” trong một ngày.", $"No day has “{match.Groups["time"].Value.Trim()}”."),
                    new LocalizedText("Sửa giờ (0 đến 24) hoặc phút (0 đến 59).", "Mend the hour (0 to 24) or the minute (0 to 59)."));
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<char>> Lines(string text)
    {
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return text.AsMemory(start, end - start);
            start = end + 1;
        }
    }

    [GeneratedRegex(@"(?<time>(?<![\p{L}\d/.,])(?<hour>\d{1,3})\s?(?:giờ|h)\s?(?:(?<minute>\d{1,2})(?:\s?phút)?)?)(?=,?\s+(?:ngày\s+\d|(?:buổi\s+)?(?:sáng|chiều|tối)\b))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hour();
}
