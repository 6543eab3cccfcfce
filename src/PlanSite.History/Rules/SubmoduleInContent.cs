using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>Documents lie in a repository of their own.</summary>
internal static class SubmoduleInContent
{
    public static Rule Rule { get; } = new(
        "PS7008",
        "submodule-in-content",
        Severity.Info,
        new LocalizedText("Văn bản nằm trong kho con", "Documents in a submodule"),
        new RulePage(
            new LocalizedText(
                "Tìm thư mục trong content/ là một kho Git khác (submodule).",
                "Finds folders of content/ that are Git repositories of their own (submodules)."),
            new LocalizedText(
                "Văn bản ở đó vẫn được kiểm tra và đăng, nhưng lịch sử của chúng nằm ở kho kia.",
                "Documents there are checked and published, yet their history lies in that other repository."),
            "content/huyen    # git submodule",
            "content/huyen    # thư mục thường",
            new LocalizedText(
                "Đưa văn bản vào chính kho này nếu cần lịch sử của chúng.",
                "Move the documents into this repository where their history is wanted.")));

    public static Diagnostic Found(string folder) => Rule.At(
        SourceSpan.StartOf(folder),
        new LocalizedText(
            $"Thư mục \"{folder}\" là một kho Git con: văn bản trong đó không có lịch sử trên trang.",
            $"The folder \"{folder}\" is a submodule: documents in it have no history on the site."),
        new LocalizedText(
            "Đưa các văn bản đó vào kho này nếu cần lịch sử.",
            "Move those documents into this repository where their history is wanted."));
}
