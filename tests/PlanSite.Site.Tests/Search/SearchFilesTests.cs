using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Site.Output;
using PlanSite.Site.Search;
using PlanSite.Site.Tests.Samples;

namespace PlanSite.Site.Tests.Search;

public sealed class SearchFilesTests
{
    private static readonly string[] Vocabulary =
        ["chuẩn", "bị", "đại", "hội", "báo", "cáo", "tổ", "chức", "nhân", "sự", "văn", "kiện", "kiểm", "tra", "cấp", "ủy", "huyện", "cơ", "sở", "đảng", "bộ", "thời", "gian", "quy", "trình"];

    [Fact]
    public void Every_shard_that_the_root_names_is_there_under_its_hash()
    {
        SiteOutput site = Sample.Build();
        var root = SearchIndexText.Data(site.Page("tim/chi-muc.js"));
        string[] names =
        [
            "von-tu-" + root.GetProperty("words").GetString(), "loc-" + root.GetProperty("facets").GetString(),
            .. Hashes(root.GetProperty("terms").GetString()!).Select(hash => "tu-" + hash), .. Hashes(root.GetProperty("texts").GetString()!).Select(hash => "chu-" + hash),
        ];
        foreach (string name in names)
        {
            string script = site.Page($"tim/{name}.js");
            Assert.StartsWith($"plansiteSearch(\"{name}\",", script, StringComparison.Ordinal);
            Assert.EndsWith(SiteManifest.HashOf(System.Text.Encoding.UTF8.GetBytes(script[(name.Length + 18)..^3]))[..8], name, StringComparison.Ordinal);
        }

        Assert.Equal(names.Length + 1, site.Files.Count(file => file.Path.StartsWith("tim/", StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edit_of_one_document_changes_few_shards_and_no_page_but_its_own()
    {
        ImmutableArray<SearchEntry> before = [.. Enumerable.Range(0, 400).Select(Entry)];
        SearchEntry edited = before[200] with { Places = [new SearchPlace("I.1", "I.1", before[200].Places[0].Text + " sửa thêm")] };
        string[] old = [.. SearchFiles.Of(before, []).Select(file => file.Path)];
        string[] now = [.. SearchFiles.Of(before.SetItem(200, edited), []).Select(file => file.Path)];
        Assert.True(old.Length > 30, $"Too few shards for the test to prove anything: {old.Length}");
        Assert.InRange(now.Except(old, StringComparer.Ordinal).Count(), 1, 5);
    }

    [Fact]
    public void A_change_of_the_index_alone_changes_no_page()
    {
        PlanRepository repository = SampleRepository.Full();
        SiteOutput before = Sample.Build(repository);
        SiteOutput after = Sample.Build((repository with { Documents = [.. repository.Documents.Select(document => document with { Short = "tên khác" })] }).Indexed());
        Assert.NotEqual(before.Page("tim/chi-muc.js"), after.Page("tim/chi-muc.js"));
        Assert.Equal(before.Page("tim/index.html"), after.Page("tim/index.html"));
        Assert.Equal(before.Page("gioi-thieu/index.html"), after.Page("gioi-thieu/index.html"));
    }

    [Fact]
    public void Abbreviations_are_found_by_their_words_and_the_reverse()
    {
        ImmutableArray<Abbreviation> known = [new Abbreviation(Make.At("BTV"), Make.At("Ban Thường vụ"))];
        var weights = new TermWeights(new SearchAbbreviations(known));
        string[] byShort = [.. weights.Of(Entry(0) with { Places = [new SearchPlace("", "", "BTV họp")] }).Keys.Select(word => word.Folded)];
        string[] byLong = [.. weights.Of(Entry(0) with { Places = [new SearchPlace("", "", "ban thường vụ họp")] }).Keys.Select(word => word.Folded)];
        Assert.Equal(["ban", "thuong", "vu"], new[] { "ban", "thuong", "vu" }.Intersect(byShort, StringComparer.Ordinal));
        Assert.Contains("btv", byLong);
        Assert.DoesNotContain("btv", weights.Of(Entry(0) with { Places = [new SearchPlace("", "", "ban thường trực")] }).Keys.Select(word => word.Folded));
    }

    [Fact]
    public void A_title_weighs_more_than_a_body_that_says_it_many_times()
    {
        var weights = new TermWeights(new SearchAbbreviations([]));
        SearchEntry entry = Entry(0) with { Title = "Kế hoạch hè", Places = [new SearchPlace("", "", string.Join(' ', Enumerable.Repeat("mùa đông", 300)))] };
        Dictionary<SearchWord, byte> found = weights.Of(entry);
        Assert.True(found[new SearchWord("he", "he1")] > found[new SearchWord("dong", "đông")]);
    }

    private static SearchEntry Entry(int n) => new(SearchKind.Document, $"vb-{n:0000}", $"van-ban/vb-{n:0000}/index.html", $"Kế hoạch số {n}")
    {
        Places = [new SearchPlace("I.1", "I.1", string.Join(' ', Enumerable.Range(0, 500).Select(k => $"{Vocabulary[((n * 7) + (k * k) + (k * n)) % Vocabulary.Length]} {Vocabulary[(k + n) % 25]}{((k * 31) + (n * 17)) % 900}")))],
    };

    private static IEnumerable<string> Hashes(string list) => list.Split(' ').Where((_, n) => n % 2 == 1);
}
