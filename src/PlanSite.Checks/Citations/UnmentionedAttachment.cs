using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Text;

namespace PlanSite.Checks.Citations;

/// <summary>A file lies beside a document that never speaks of it.</summary>
internal sealed class UnmentionedAttachment : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2035",
        "unmentioned-attachment",
        Severity.Info,
        new LocalizedText("Tệp kèm theo không được nhắc đến", "An attached file that nothing mentions"),
        new RulePage(
            new LocalizedText(
                "Tìm tệp trong thư mục của văn bản mà nội dung không liên kết tới, không nêu tên và không có phụ lục nào tương ứng.",
                "Finds files in a document's folder that the text neither links nor names, nor calls an appendix."),
            new LocalizedText(
                "Tệp nằm cạnh văn bản thì được đăng cùng. Tệp không ai nhắc thường là bản nháp hoặc bản cũ để quên.",
                "What lies beside a document is published with it. A file that nobody mentions is mostly a forgotten draft."),
            "thư mục có bieu-mau-cu.docx, nội dung không nhắc đến",
            "Báo cáo theo [biểu mẫu](bieu-mau.docx)",
            new LocalizedText("Liên kết tới tệp trong nội dung, hoặc đưa tệp ra khỏi thư mục.", "Link the file in the text, or take it out of the folder.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.Attachments.IsEmpty) yield break;
        var family = new AppendixFamily(document, context.Repository);
        foreach (Attachment file in document.Attachments)
        {
            if (family.Members.Any(member => Mentions(member, file))) continue;
            yield return Rule.At(
                SourceSpan.StartOf(document.File),
                new LocalizedText($"Tệp “{file.Name}” nằm cạnh văn bản nhưng nội dung không nhắc đến.", $"The file “{file.Name}” lies beside the document, and the text never speaks of it."),
                new LocalizedText($"Thêm liên kết [tên gọi]({file.Name}) vào nội dung, hoặc đưa tệp ra khỏi thư mục: để đó thì tệp được đăng.", $"Add a link [words]({file.Name}) to the text, or take the file away: as it is, it is published."));
        }
    }

    private static bool Mentions(Document document, Attachment file)
    {
        if (document.Links.Any(link => link.File == file.File)) return true;
        string name = file.Name[(file.Name.LastIndexOf('/') + 1)..];
        if (document.PlainText.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        return AppendixFamily.NumberIn(UnicodeText.WithoutMarks(name).Replace('-', ' ').Replace('_', ' ').Replace("phu luc", "phụ lục", StringComparison.OrdinalIgnoreCase)) is { } number
            && document.Blocks.Any(block => AppendixFamily.Named().Matches(block.Text).Any(match => AppendixFamily.Value(match.Groups["n"].Value) == number));
    }
}
