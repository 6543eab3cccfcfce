using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Site.Output;
using PlanSite.Site.Rules;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests;

public sealed class PublicationTests
{
    private const string Mark = "tổ chức đại hội đảng bộ cơ sở";

    public static TheoryData<string> Reasons() => ["secret", "internal", "draft"];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void What_may_not_be_published_reaches_no_file(string reason)
    {
        PlanRepository repository = SampleRepository.Full();
        SiteSettings settings = repository.Settings with { PublishInternal = reason != "internal", PublishDrafts = reason != "draft" };
        SiteOutput site = Sample.Build((repository with
        {
            Settings = settings,
            Documents = [.. repository.Documents.Select(document => document.Id.Value != "kh-huyen-a" ? document : document with
            {
                Secrecy = reason == "secret" ? Make.At("MẬT") : null,
                Internal = reason == "internal",
            })],
        }).Indexed());

        Assert.DoesNotContain(site.Files, file => file.Path.Contains("kh-huyen-a", StringComparison.Ordinal));
        foreach (SiteFile file in site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            string text = site.Page(file.Path);
            Assert.False(text.Contains(Mark, StringComparison.Ordinal), file.Path);
            Assert.False(text.Contains("kh-huyen-a", StringComparison.Ordinal), file.Path);
            Assert.False(text.Contains("Hoàn thành đại hội cấp cơ sở", StringComparison.Ordinal), file.Path);
            Assert.False(text.Contains("Đại hội đại biểu Đảng bộ huyện A", StringComparison.Ordinal), file.Path);
            LinkCheck.Page(site, file.Path, "/");
        }

        string index = Search.SearchIndexText.Of(site);
        Assert.DoesNotContain(Mark, index, StringComparison.Ordinal);
        Assert.DoesNotContain("kh-huyen-a", index, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàn thành đại hội cấp cơ sở", index, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Còn 2 phát hiện")]
    [InlineData(false, "2 lỗi")]
    public void Findings_about_what_is_not_published_are_only_counted(bool secret, string said)
    {
        PlanRepository repository = SampleRepository.Full();
        Document document = repository.DocumentsById["kh-huyen-a"];
        Diagnostic finding = UnknownTheme.Found("tên-kín", []) with { Span = document.Id.Span with { File = document.File } };
        PlanRepository marked = (repository with { Documents = repository.Documents.Replace(document, document with { Secrecy = secret ? Make.At("MẬT") : null }) }).Indexed();
        SiteOutput site = Sample.Build(Sample.Input(marked) with { Report = [finding, finding with { Severity = Severity.Error }] });
        string page = site.Page("kiem-tra/index.html");
        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.Equal(!secret, page.Contains("tên-kín", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_document_is_published_otherwise()
    {
        SiteOutput site = Sample.Build();
        Assert.Contains("van-ban/kh-huyen-a/index.html", Search.SearchIndexText.Of(site), StringComparison.Ordinal);
        Assert.Contains(Mark, site.Page("van-ban/kh-huyen-a/index.html"), StringComparison.Ordinal);
        Assert.Equal(DocumentStatus.Draft, SampleRepository.Full().DocumentsById["kh-huyen-a"].Status.Value);
    }
}
