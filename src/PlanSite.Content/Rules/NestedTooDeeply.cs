using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Rules;

/// <summary>The text is nested too deeply.</summary>
internal static class NestedTooDeeply
{
    public static readonly Rule Rule = new(
        "PS4006",
        "nested-too-deeply",
        Severity.Error,
        new(
            "Nội dung lồng nhau quá sâu",
            "The text is nested too deeply"),
        new RulePage(
            new(
                "Tìm văn bản có danh sách, trích dẫn hay dấu nhấn mạnh lồng nhau quá nhiều lớp để đọc được.",
                "Finds a body whose lists, quotes or emphasis are nested beyond what can be read."),
            new(
                "Mục, thời hạn và viện dẫn trong bài không nhận ra được; trang chỉ hiện chữ nguyên như trong tệp.",
                "Clauses, deadlines and citations can't be found; the page shows the text as it is in the file."),
            """
            >>>>>>>>>>>>>>>> (hơn một trăm dấu)
            """,
            """
            > Trích dẫn một lớp
            """,
            new(
                "Bỏ bớt dấu > hoặc các lớp danh sách, thường do dán nhầm.",
                "Take out the marks that were pasted by mistake.")))
    {
        CanBeSuppressed = false,
    };

    public static Diagnostic For(SourceSpan span) => Rule.At(
        span,
        new("Nội dung lồng nhau quá sâu nên không đọc được cấu trúc.", "The text is nested too deeply to be understood."),
        new("Tìm chỗ có rất nhiều dấu > * _ [ hoặc thụt dòng liền nhau và bỏ bớt.", "Look for long rows of > * _ [ or indents, and take them out."));
}
