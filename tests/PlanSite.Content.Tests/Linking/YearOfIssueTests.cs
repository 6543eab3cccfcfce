using PlanSite.Content.Tests.Support;

namespace PlanSite.Content.Tests.Linking;

/// <summary>A time without a year takes that of the day of issue only where the deadline then still lies ahead.</summary>
public sealed class YearOfIssueTests
{
    [Theory]
    [InlineData("Tháng 3/2025", "20/5", "", true)]
    [InlineData("Tháng 3/2025", "Trước ngày 31/12", "", false)]
    [InlineData("Tháng 3/2025", "20/5", "period: 2025\n", false)]
    [InlineData("Tháng 3/2025", "20/5", "period: 2024-Q4/2025-Q4\n", true)]
    public void In_a_table(string first, string second, string period, bool missing)
    {
        using var repository = Issued(period);
        repository.With(TemporaryRepository.DocumentFile, Head(period) + $"| Thời gian dự kiến | Nội dung |\n|---|---|\n| {first} | Họp |\n| {second} | Báo cáo |\n");
        Assert.Equal(missing ? ["PS3005"] : [], repository.Load().Diagnostics.Where(finding => finding.Code == "PS3005").Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("trước ngày 15/9", true)]
    [InlineData("ngày 25/12", false)]
    [InlineData("từ ngày 15/12 đến ngày 05/01/2025", false)]
    public void In_an_entry(string when, bool missing)
    {
        using var repository = Issued("");
        repository.With("content/tinh/tinh-uy/ke-hoach/tasks.yml", $"- {{id: a, title: Họp, who: tinh-uy, when: \"{when}\"}}\n").With(TemporaryRepository.DocumentFile, Head("") + "[[tasks]]\n");
        Assert.Equal(missing, repository.Load().Diagnostics.Any(finding => finding.Code == "PS3005"));
    }

    [Fact]
    public void A_heading_says_its_year_itself()
    {
        using var repository = Issued("");
        repository.With(TemporaryRepository.DocumentFile, Head("") + "## I. Năm 2024\n\n| Thời gian | Nội dung |\n|---|---|\n| 20/5 | Báo cáo |\n");
        Assert.DoesNotContain(repository.Load().Diagnostics, finding => finding.Code == "PS3005");
    }

    private static TemporaryRepository Issued(string period) => TemporaryRepository.Good().With(TemporaryRepository.DocumentFile, Head(period) + "Nội dung.\n");

    private static string Head(string period) => TemporaryRepository.DocumentHead.Replace("status: draft\n", "number: 12-KH/TU\ndate: 2024-12-20\nstatus: issued\n" + period, StringComparison.Ordinal);
}
