using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>A partial clone lacks contents of old versions.</summary>
internal static class MissingObjects
{
    public static Rule Rule { get; } = new(
        "PS7005",
        "missing-objects",
        Severity.Warning,
        new LocalizedText("Bản sao thiếu nội dung cũ", "A clone without old contents"),
        new RulePage(
            new LocalizedText(
                "Báo rằng nội dung của một số lần sửa không có trên máy (git clone --filter), và PlanSite không tự tải về.",
                "Tells that the contents of some changes aren't on this machine (git clone --filter), and that PlanSite doesn't fetch them."),
            new LocalizedText(
                "Dựng trang không được phụ thuộc vào mạng. Lần sửa thiếu nội dung thì không biết là của văn bản nào.",
                "Building must not depend on a network. Of a change without its contents nobody knows to which document it belongs."),
            "git clone --filter=blob:none ...",
            "git clone ...",
            new LocalizedText(
                "Chép lại kho không dùng --filter, hoặc chạy git fetch --refetch --no-filter.",
                "Clone again without --filter, or run git fetch --refetch --no-filter.")));

    public static Diagnostic Found(int count) => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            $"Thiếu nội dung của {count} phiên bản văn bản: lịch sử trên trang không đủ.",
            $"The contents of {count} versions of documents are missing: the history on the site isn't whole."),
        new LocalizedText(
            "Chép lại kho không dùng --filter, hoặc chạy git fetch --refetch --no-filter.",
            "Clone again without --filter, or run git fetch --refetch --no-filter."));
}
