using PlanSite.Core;
using PlanSite.Core.Schedule;
using PlanSite.Site.Calendars;
using PlanSite.Site.Output;
using PlanSite.Site.Pages;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Tests.Samples;

/// <summary>Builds sites in memory.</summary>
internal static class Sample
{
    public static SiteInput Input(PlanRepository? repository = null, ThemeFiles? theme = null) => new()
    {
        Repository = repository ?? SampleRepository.Full(),
        Theme = theme ?? ThemeFiles.Default,
        Version = new SourceVersion("0123456789abcdef0123456789abcdef01234567", "Thứ Sáu, 20/9/2024"),
        AttachmentRoot = "/kho",
        Report =
        [
            Rules.UnknownMessage.InWords("content/huyen-uy-a/kh-huyen-a/index.md", 3, "nav.x", ["nav.home"]),
            Rules.BrokenTemplate.Found("themes/x/templates/home.hbs", 4, new("a < b", "a < b")),
        ],
    };

    public static SiteOutput Build(PlanRepository? repository = null, ThemeFiles? theme = null) => Build(Input(repository, theme));

    public static SiteOutput Build(SiteInput input) => SiteBuilder.Build(
        input, (time, _) => FixedTime.Evaluate(time));

    /// <summary>What pages are made from, for what is made from it besides pages.</summary>
    public static SiteContext Context(PlanRepository? repository = null)
    {
        SiteInput input = Input(repository);
        PlanSchedule schedule = ScheduleBuilder.Build(input.Repository, (time, _) => FixedTime.Evaluate(time));
        var deadlines = TaskDeadlines.Of(input.Repository, schedule, (time, _) => FixedTime.Evaluate(time));
        return new SiteContext(input, input.Repository, PlanSite.Site.Theming.Theme.Open(input.Theme, "vi"), deadlines, CascadeBuilder.Build(input.Repository, schedule));
    }

    public static ThemeFiles Theme(params (string Path, string Text)[] files) => ThemeFiles.Default.Overlay(
        files.Select(file => new ThemeFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text), "themes/x/" + file.Path)));

    public static string Page(this SiteOutput site, string path) =>
        System.Text.Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).Content.Span);
}
