using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlanSite.History.Tests;
using PlanSite.Site.Output;

namespace PlanSite.Site.Tests.Revisions;

/// <summary>Drafts of a plan of over ninety clauses: what was changed on purpose is shown, and nothing else.</summary>
public sealed class LongPlanTests : IDisposable
{
    private const string Folder = $"van-ban/{ChangedPlan.Id}/";

    private readonly ChangedPlan _plan = new();

    public void Dispose() => _plan.Dispose();

    [Fact]
    public void Every_change_is_shown_as_what_it_is_and_no_other()
    {
        SiteOutput site = ToldRepository.Build(_plan.Root);
        IDocument page = Page(site, $"so-sanh/{_plan.Commits[0][..12]}-{_plan.Commits[1][..12]}.html");
        Assert.Equal(
            [
                "m.I.6 moved: Đổi số: 5 → 6, Chuyển từ IV.5 | [] []",
                "m.II.2.2 reworded: Sửa lời | [tuệ] [tuê]",
                "m.II.4.1.-1.-3 reworded: Sửa lời | [15/6/2025] [14/6/2025]",
                "m.V renumbered: Đổi số: IV → V | [] []",
                "cu.m.IV.5 away: Chuyển đến I.6 | [] []",
                "m.PL reworded: Sửa lời | [19/3/2025] [20/3/2025]",
            ],
            page.QuerySelectorAll(".comparison > .clause").Select(Told));
        Assert.True(page.QuerySelectorAll(".fold .clause").Length > 60);

        // In meaning: the day of the clause that is a task, that of the row that is one, and nothing else.
        Assert.Collection(
            page.QuerySelectorAll(".meaning > li").Select(line => line.TextContent),
            line => Assert.Contains("hạn 14/6/2025 → 13/6/2025 (sớm hơn 1 ngày", line, StringComparison.Ordinal),
            line => Assert.Contains("hạn 19/3/2025 → 20/3/2025", line, StringComparison.Ordinal));

        IDocument next = Page(site, $"so-sanh/{_plan.Commits[1][..12]}-{_plan.Commits[2][..12]}.html");
        Assert.Equal(
            [
                "m.II.2.2 reworded: Sửa lời | [tuê] [tuệ]",
                "m.III.1.-2 reworded: Sửa lời | [rõ] [quy]",
                "m.PL reworded: Sửa lời | [Ngày 26/3/2025,Kiểm tra cơ sở vật chất,Cụm 3] []",
            ],
            next.QuerySelectorAll(".comparison > .clause").Select(Told));
    }

    [Fact]
    public void What_the_script_compares_holds_each_clause_once()
    {
        SiteOutput site = ToldRepository.Build(_plan.Root);
        IDocument page = Page(site, "so-sanh/index.html");
        Assert.Equal([.. _plan.Commits.Reverse().Select(commit => commit[..9])], page.QuerySelectorAll("#so-sanh\\.tu option").Select(option => option.GetAttribute("value")));
        Assert.Equal("cac-ban.js", page.QuerySelector(".compare-any")!.GetAttribute("data-texts")!.Split('/')[^1]);
        string script = Encoded(site, "so-sanh/cac-ban.js");
        Assert.Single(Occurrences(script, "[\"II.4.1.-1.-1\""));
        Assert.Equal(2, Occurrences(script, "[\"II.4.1.-1.-3\"").Count());
    }

    private static IEnumerable<int> Occurrences(string text, string part)
    {
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal)) yield return at;
    }

    private static string Told(IElement row)
    {
        string Words(string mark) => string.Join(',', row.QuerySelectorAll(".one " + mark).Select(found => found.TextContent.Trim()));
        return $"{row.Id} {row.ClassList[1]}: {string.Join(", ", row.QuerySelectorAll(".badge").Select(badge => badge.TextContent.Trim()))} | [{Words("del")}] [{Words("ins")}]";
    }

    private static IDocument Page(SiteOutput site, string path) => new HtmlParser().ParseDocument(Encoded(site, path));

    private static string Encoded(SiteOutput site, string path) =>
        System.Text.Encoding.UTF8.GetString(site.Files.Single(file => file.Path == Folder + path).Content.Span);
}
