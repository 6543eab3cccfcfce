using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>A document that is marked secret lies in a repository that is published.</summary>
internal sealed class SecretDocument : ICheck
{
    public Rule Rule { get; } = new(
        "PS4030",
        "secret-document",
        Severity.Error,
        new LocalizedText("Văn bản đóng dấu mật", "A document that is marked secret"),
        new RulePage(
            new LocalizedText(
                "Tìm văn bản có dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT, ở phần đầu tệp (secrecy) hoặc đứng riêng một dòng trong nội dung.",
                "Finds documents that bear MẬT, TỐI MẬT or TUYỆT MẬT (secret, top secret, of the utmost secrecy), in front matter (secrecy) or on a line of their own in the text."),
            new LocalizedText(
                "Trang mạng nội bộ không phải nơi lưu bí mật nhà nước (Luật Bảo vệ bí mật nhà nước 2018). Văn bản này không bao giờ được đưa lên trang, "
                + "nguồn cấp, tìm kiếm hay lịch sử; nhưng nó vẫn nằm trong Git và cần được đưa ra khỏi đó.",
                "An intranet site is no place for state secrets (Law on Protection of State Secrets, 2018). The document never reaches a page, feed, "
                + "search or history; yet it lies in Git and has to be taken out of there."),
            "---\nid: kh-bao-ve\ntitle: Kế hoạch bảo vệ\nsecrecy: TỐI MẬT\n---",
            "---\nid: kh-bao-ve\ntitle: Kế hoạch bảo vệ\n---",
            new LocalizedText(
                "Chuyển văn bản sang nơi lưu được phép, xóa thư mục của nó ở đây và báo người quản trị kho để xóa khỏi lịch sử Git.",
                "Move the document to a place that is cleared for it, delete its folder here, and ask the keeper of the repository to purge it from Git's history.")))
    {
        CanBeSuppressed = false,
    };

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (Document document in context.Repository.Documents)
        {
            if (document.Secrecy is not { } mark) continue;
            yield return Rule.At(
                mark.Span,
                new LocalizedText($"Văn bản này mang dấu \"{mark.Value}\": không được đưa lên trang.", $"This document is marked \"{mark.Value}\": it must not be published."),
                new LocalizedText("Đưa văn bản ra khỏi kho này; đến lúc đó nó bị bỏ khỏi mọi trang.", "Take the document out of this repository; until then it is left out of every page."));
        }
    }
}
