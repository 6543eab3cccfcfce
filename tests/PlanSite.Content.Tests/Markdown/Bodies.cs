using System.Text;
using PlanSite.Content.Markdown;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Content.Tests.Markdown;

/// <summary>Reads small bodies, and shows them as the site would.</summary>
internal static class Bodies
{
    public const string File = "content/tinh/a/b/index.md";

    public static BodyVocabulary Vocabulary { get; } = new()
    {
        Types =
        [
            Type("ke-hoach", "Kế hoạch", "KH"), Type("chi-thi", "Chỉ thị", "CT"), Type("huong-dan", "Hướng dẫn", "HD"),
            Type("quyet-dinh", "Quyết định", "QĐ"), Type("quy-dinh", "Quy định", "QĐ"), Type("nghi-dinh", "Nghị định", "NĐ"),
            Type("thong-bao", "Thông báo", "TB"), Type("to-trinh", "Tờ trình", "TTr"), Type("nghi-quyet", "Nghị quyết", "NQ"),
        ],
        Levels =
        [
            new Level { Id = At("tinh"), Name = "Cấp tỉnh", Order = 2 },
            new Level { Id = At("huyen"), Name = "Cấp huyện", Order = 3, Names = ["Cấp huyện và tương đương"] },
        ],
        NamedReferences =
        [
            Named("dieu-le-dang", "Điều lệ Đảng", "Điều lệ Đảng (khóa XI)"), Named("quy-che-bau-cu", "Quy chế bầu cử trong Đảng"),
            Named("blds-2015", "Bộ luật Dân sự"),
        ],
    };

    public static BodyReadResult Read(string body, int? year = null, ITimeReader? times = null, string front = "") =>
        MarkdownBodyReader.Read(File, front + body, front.Length, new TimeContext { Year = year }, Vocabulary, times ?? FakeTimes.Instance);

    /// <summary>HTML with every part in it: citations as <c>cite</c>, times as <c>time</c>.</summary>
    public static string Html(BodyReadResult body)
    {
        var html = new StringBuilder();
        foreach (BodyPart part in body.Parts)
        {
            html.Append(part switch
            {
                HtmlPart text => text.Html,
                CitationPart citation => $"<cite>{citation.Html}</cite>",
                TimePart time => $"<time>{time.Html}</time>",
                LinkPart link when body.Links[link.Index].IsImage => $"<img alt=\"{link.Html}\">",
                LinkPart link => $"<a href=\"x\">{link.Html}</a>",
                DirectivePart directive => $"<div>{directive.Name}</div>",
                _ => throw new InvalidOperationException(),
            });
        }

        return html.ToString();
    }

    /// <summary>The text of the file at a place.</summary>
    public static string At(string file, SourceSpan span)
    {
        string[] lines = file.Split('\n');
        int start = lines.Take(span.Line - 1).Sum(line => line.Length + 1) + span.Column - 1;
        int end = lines.Take(span.EndLine - 1).Sum(line => line.Length + 1) + span.EndColumn - 1;
        return file[start..end];
    }

    public static Located<string> At(string value) => new(value, SourceSpan.StartOf("data/x.yml"));

    private static DocumentType Type(string id, string name, string symbol) => new() { Id = At(id), Name = name, Symbol = symbol };

    private static Reference Named(string id, string title, params string[] names) =>
        new() { Id = At(id), Type = At("dieu-le"), Title = title, Names = [.. names] };
}
