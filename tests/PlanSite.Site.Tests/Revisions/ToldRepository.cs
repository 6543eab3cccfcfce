using PlanSite.Content;
using PlanSite.History.Chronicles;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;
using PlanSite.History.Tests;
using PlanSite.Site.Output;
using PlanSite.Site.Theming;

namespace PlanSite.Site.Tests.Revisions;

/// <summary>A small planning repository in git, whose site a test builds with its history.</summary>
internal sealed class ToldRepository : IDisposable
{
    public const string Plan = "kh-kiem-tra";
    public const string PlanFolder = "van-ban/kh-kiem-tra/";

    public ToldRepository(string settings = "")
    {
        Git.Write("plansite.yml", $"title: Kế hoạch công tác\nlanguages: [vi]\ntimeZone: Asia/Ho_Chi_Minh\n{settings}");
        Git.Write("data/levels.yml", "- {id: tinh, name: Cấp tỉnh, order: 1}\n- {id: co-so, name: Cấp cơ sở, order: 2}\n");
        Git.Write("data/units.yml", "- {id: tinh-uy, level: tinh, name: Tỉnh ủy mẫu}\n- {id: van-phong, level: tinh, name: Văn phòng Tỉnh ủy, parent: tinh-uy}\n- {id: xa, level: co-so, name: Đảng ủy xã mẫu, parent: tinh-uy}\n");
        Git.Write("data/types.yml", "- {id: ke-hoach, name: Kế hoạch, symbol: KH}\n");
    }

    public TestRepository Git { get; } = new();

    public static string Text(string id, string head, string body) => $"---\nid: {id}\ntype: ke-hoach\nissuer: tinh-uy\ntitle: công tác kiểm tra\n{head}---\n\n{body}";

    public SiteOutput Build() => Build(Git.Root);

    public static SiteOutput Build(string root)
    {
        LoadResult loaded = RepositoryLoader.Load(root);
        RepositoryHistory history = HistoryReader.Read(root, useCache: false);
        using RevisionLoader? revisions = history.Commits.IsEmpty ? null : RevisionLoader.Open(root, loaded.Repository);
        return SiteBuilder.Build(new SiteInput
        {
            Repository = loaded.Repository,
            Theme = ThemeLoader.Load(root, loaded.Repository.Settings.Theme),
            History = new SiteHistory(revisions is null ? null : new ChronicleReader(history, revisions, loaded.Repository), history.IsWhole),
        });
    }

    public void Dispose() => Git.Dispose();
}
