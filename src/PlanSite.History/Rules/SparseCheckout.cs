using PlanSite.Core.Diagnostics;

namespace PlanSite.History.Rules;

/// <summary>Only part of the files is checked out.</summary>
internal static class SparseCheckout
{
    public static Rule Rule { get; } = new(
        "PS7006",
        "sparse-checkout",
        Severity.Warning,
        new LocalizedText("Chỉ lấy ra một phần tệp", "A sparse checkout"),
        new RulePage(
            new LocalizedText(
                "Báo rằng thư mục làm việc chỉ có một phần tệp của kho (git sparse-checkout).",
                "Tells that the work tree holds only part of the repository's files (git sparse-checkout)."),
            new LocalizedText(
                "Văn bản không được lấy ra thì không kiểm tra và không có trên trang, dù lịch sử vẫn có.",
                "Documents that aren't checked out are neither checked nor on the site, although they are in the history."),
            "git sparse-checkout set content/tinh",
            "git sparse-checkout disable",
            new LocalizedText(
                "Lấy ra đủ tệp: git sparse-checkout disable.",
                "Check everything out: git sparse-checkout disable.")));

    public static Diagnostic Found() => Rule.At(
        SourceSpan.StartOf("plansite.yml"),
        new LocalizedText(
            "Thư mục này chỉ lấy ra một phần tệp của kho: văn bản nằm ngoài phần đó không được kiểm tra và không có trên trang.",
            "Only part of the repository's files is checked out: documents outside of it are neither checked nor on the site."),
        new LocalizedText(
            "Chạy git sparse-checkout disable để lấy ra đủ.",
            "Run git sparse-checkout disable to check everything out."));
}
