using PlanSite.Content.Tests.Support;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests;

public sealed class RepositoryLoaderTests
{
    [Fact]
    public void The_same_repository_gives_the_same_result_every_time()
    {
        using TemporaryRepository repository = TemporaryRepository.Good();
        for (int i = 0; i < 60; i++)
        {
            string broken = i % 7 == 0 ? "tilte: x\n" : "";
            repository.With($"content/huyen/huyen-uy-a/vb-{i:00}/index.md", $"---\nid: vb-{59 - i:00}\ntype: ke-hoach\nissuer: huyen-uy-a\ntitle: x\nstatus: draft\n{broken}---\n");
        }

        LoadResult first = repository.Load();
        Assert.Equal(9, TemporaryRepository.Findings(first).Length);
        Assert.Equal(first.Repository.Documents.Select(document => document.Id.Value).Order(StringComparer.Ordinal), first.Repository.Documents.Select(document => document.Id.Value));
        for (int i = 0; i < 5; i++)
        {
            LoadResult again = repository.Load();
            Assert.Equal(first.Diagnostics.Select(finding => finding.ToString()), again.Diagnostics.Select(finding => finding.ToString()));
            Assert.Equal(first.Repository.Documents.Select(document => document.File), again.Repository.Documents.Select(document => document.File));
        }
    }

    [Fact]
    public void Findings_are_sorted_and_none_comes_twice()
    {
        LoadResult result = RepositoryLoader.Load(Checkout.PathOf("tests", "sites", "broken", "many-at-once"));
        Assert.Equal(result.Diagnostics.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)), result.Diagnostics);
        Assert.Equal(result.Diagnostics.Distinct().Count(), result.Diagnostics.Length);
    }

    [Fact]
    public void The_text_of_every_file_that_could_be_read_is_kept_for_reports()
    {
        using TemporaryRepository repository = TemporaryRepository.Good().With("data/abbreviations.yml", [0xFF, 0xFE]);
        LoadResult result = repository.With("data/levels.yml", "\uFEFF- id: tinh\r\n  name: Ca\u0302\u0301p tỉnh\r\n  order: 2\r\n- {id: huyen, name: x, order: 3}\r\n").Load();
        Assert.Equal(
            [TemporaryRepository.DocumentFile, "data/levels.yml", "data/types.yml", "data/units.yml", "plansite.yml"],
            result.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("- id: tinh\n  name: Cấp tỉnh\n  order: 2\n- {id: huyen, name: x, order: 3}\n", result.Sources["data/levels.yml"]);
    }

    [Fact]
    public void One_bad_file_does_not_lose_the_others()
    {
        using TemporaryRepository repository = TemporaryRepository.Good()
            .With("content/tinh/tinh-uy/hong/index.md", [0x80, 0x81])
            .With("data/events.yml", "@\n");
        LoadResult result = repository.Load();
        Assert.Equal("kh-tinh", Assert.Single(result.Repository.Documents).Id.Value);
        Assert.Equal(2, result.Repository.Units.Length);
        Assert.Equal(2, TemporaryRepository.Findings(result).Length);
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using TemporaryRepository repository = TemporaryRepository.Good();
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => RepositoryLoader.Load(repository.Root, cancellation.Token));
    }
}
