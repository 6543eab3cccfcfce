using System.Text;
using PlanSite.Content.Revisions;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Revisions;

public sealed class DocumentHeadReaderTests
{
    [Theory]
    [InlineData("---\nid: kh-01\nstatus: issued\n---\n\nNội dung.\n", "kh-01", DocumentStatus.Issued, null)]
    [InlineData("\uFEFF---\r\nid: \"kh-01\" # mã\r\ndraft: 2\r\n---\r\nNội dung.\r\n", "kh-01", DocumentStatus.Draft, 2)]
    [InlineData("\n\n--- \nid: kh-01\n---", "kh-01", DocumentStatus.Draft, null)]
    [InlineData("---\n# id: khác\nlead:\n  id: khác\n- id: khác\nid: kh-01\nid: hai-lần\n---\n", "kh-01", DocumentStatus.Draft, null)]
    [InlineData("---\nid: kh-01\nstatus: superseded\n", "kh-01", DocumentStatus.Superseded, null)]
    public void Reads_what_the_log_asks_of_a_version(string text, string id, DocumentStatus status, int? draft)
    {
        DocumentHead? head = Read(text);
        Assert.NotNull(head);
        Assert.Equal((id, status, draft, false), (head.Id, head.Status, head.Draft, head.IsSecret));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id: kh-01\n")]
    [InlineData("Lời dẫn.\n---\nid: kh-01\n---\n")]
    [InlineData("---\ntitle: không mã\n---\n")]
    [InlineData("---\nid:\n---\n")]
    public void What_names_no_document_has_no_head(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("TỐI MẬT", true)]
    [InlineData("Độ mật: mật", true)]
    [InlineData("| TUYỆT MẬT |", true)]
    [InlineData("Bảo mật dữ liệu, luật mới, vận động.", false)]
    public void A_stamp_is_seen_however_its_letters_are_composed(string line, bool isSecret)
    {
        foreach (NormalizationForm form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            foreach (string end in (string[])["\n", "\r\n"])
            {
                string text = string.Join(end, "---", "id: kh-01", "title: Bảo vệ bí mật", "---", "", "Nội dung.", "", line, "").Normalize(form);
                Assert.Equal(isSecret, Read(text)!.IsSecret);
            }
        }
    }

    [Fact]
    public void A_stamp_is_seen_behind_bytes_that_are_no_text() =>
        Assert.True(DocumentHeadReader.Read([.. Encoding.UTF8.GetBytes("---\nid: kh-01\n---\n"), 0xFF, 0xFE, (byte)'\n', .. Encoding.UTF8.GetBytes("MẬT\n")])!.IsSecret);

    [Fact]
    public void A_grade_in_front_matter_counts() => Assert.True(Read("---\nid: kh-01\nsecrecy: mat\n---\n")!.IsSecret);

    private static DocumentHead? Read(string text) => DocumentHeadReader.Read(Encoding.UTF8.GetBytes(text));
}
