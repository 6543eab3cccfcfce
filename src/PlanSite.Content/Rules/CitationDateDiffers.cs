using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Rules;

/// <summary>The date of a citation isn't the date of the document.</summary>
internal static class CitationDateDiffers
{
    public static readonly Rule Rule = new(
        "PS2002",
        "citation-date-differs",
        Severity.Error,
        new(
            "Ngày viện dẫn khác ngày của văn bản",
            "The date of a citation isn't the date of the document"),
        new RulePage(
            new(
                "So ngày ghi sau số, ký hiệu với ngày của các văn bản mang số đó mà kho biết.",
                "Compares the date written behind a number with the dates of the documents that carry the number."),
            new(
                "Cùng một số có thể là nhiều văn bản (35-CT/TW có của năm 2019 và năm 2024); ngày sai là viện dẫn sai hoặc không rõ văn bản nào.",
                "One number can be several documents (35-CT/TW exists of 2019 and of 2024); with a wrong date the citation means another one, or none."),
            """
            Chỉ thị số 35-CT/TW, ngày 15/6/2024 của Bộ Chính trị
            """,
            """
            Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị
            """,
            new(
                "Đối chiếu với bản gốc rồi sửa ngày trong bài, hoặc sửa date trong data/references.yml.",
                "Look at the document itself, then correct the date in the text, or `date` in data/references.yml.")));

    /// <param name="known">Dates of the documents that carry the number.</param>
    public static Diagnostic For(SourceSpan span, string number, PartialDate written, IReadOnlyList<string> known) => Rule.At(
        span,
        new(
            $"{number} không có văn bản nào ngày {written}; văn bản đã biết: {string.Join(", ", known)}.",
            $"No {number} of {written} is known; known: {string.Join(", ", known)}."),
        new(
            "Đối chiếu bản gốc: sửa ngày trong bài, hoặc thêm văn bản còn thiếu vào data/references.yml.",
            "Look at the document itself: correct the date here, or add the missing document to data/references.yml."));
}
