using PlanSite.Core;
using PlanSite.Core.Documents;

namespace PlanSite.Site.Addresses;

/// <summary>
/// Where everything stands in the site. Addresses are made from ids, so they stay when a title, a number or a folder changes.
/// All are paths of files from the site's root: a page opened from a folder has no server that would find an <c>index.html</c>.
/// </summary>
internal sealed class SiteAddresses(PlanRepository repository)
{
    public const string Home = "index.html";
    public const string Register = "van-ban/index.html";
    public const string Units = "don-vi/index.html";
    public const string Levels = "cap/index.html";
    public const string Calendars = "lich/index.html";
    public const string Tasks = "nhiem-vu/index.html";
    public const string Events = "su-kien/index.html";
    public const string Cascades = "trien-khai/index.html";
    public const string Progress = "tien-do/index.html";
    public const string Abbreviations = "chu-viet-tat/index.html";
    public const string Report = "kiem-tra/index.html";
    public const string About = "gioi-thieu/index.html";
    public const string NotFound = "404.html";
    public const string DataSchema = "du-lieu.schema.json";
    public const string Search = "tim/index.html";
    public const string SearchAz = "tim/a-z.html";
    public const string SearchFolder = "tim/";
    public const string SearchRoot = "tim/chi-muc.js";
    public const string ThemeFolder = "theme/";
    public const string Changes = "thay-doi/index.html";

    /// <summary>The folder of the theme whose styles and scripts only pages of the history name.</summary>
    public const string HistoryAssets = "history";
    private const int CommitLength = 12;

    private readonly Dictionary<string, string> _documents = Slug.Unique(repository.Documents.Select(document => document.Id.Value));
    private readonly Dictionary<string, string> _references = Slug.Unique(repository.References.Select(reference => reference.Id.Value));
    private readonly Dictionary<string, string> _levels = Slug.Unique(repository.Levels.Select(level => level.Id.Value));
    private readonly Dictionary<string, string> _units = Slug.Unique(repository.Units.Select(unit => unit.Id.Value));

    public string? Document(string id) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/index.html" : null;

    /// <summary>How a plan goes down, beside its document.</summary>
    public string? Cascade(string id) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/trien-khai.html" : null;

    /// <summary>Anchor of a unit on the page that says how a plan goes down.</summary>
    public string? CascadeAnchor(string unitId) => _units.TryGetValue(unitId, out string? slug) ? $"dv.{slug}" : null;

    public string? History(string id) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/lich-su/index.html" : null;

    /// <summary>A document as it was after a commit.</summary>
    public string? Revision(string id, string commit) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/lich-su/{Short(commit)}.html" : null;

    /// <summary>Two versions side by side.</summary>
    public string? Comparison(string id, string old, string now) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/so-sanh/{Short(old)}-{Short(now)}.html" : null;

    /// <summary>Any two versions side by side.</summary>
    public string? AnyComparison(string id) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/so-sanh/index.html" : null;

    /// <summary>The text of all versions, for the script of that page.</summary>
    public string? ComparedTexts(string id) => _documents.TryGetValue(id, out string? slug) ? $"van-ban/{slug}/so-sanh/cac-ban.js" : null;

    /// <summary>What changed in a week.</summary>
    public static string ChangesIn(string week) => $"thay-doi/{week}.html";

    /// <summary>What changed, beside the page of a level or unit.</summary>
    public static string ChangesOf(string page) => Beside(page, "thay-doi.html");

    /// <summary>The same as a feed, beside the page of a level or unit, or that of all changes.</summary>
    public static string ChangeFeedOf(string page) => Beside(page, "thay-doi.xml");

    public string? Level(string id) => _levels.TryGetValue(id, out string? slug) ? $"cap/{slug}/index.html" : null;

    public string? Unit(string id) => _units.TryGetValue(id, out string? slug) ? $"don-vi/{slug}/index.html" : null;

    public string? Calendar(string levelId) => _levels.TryGetValue(levelId, out string? slug) ? $"lich/{slug}/index.html" : null;

    /// <summary>The calendar to subscribe to, beside the page whose calendar it is.</summary>
    public static string FeedOf(string page) => Beside(page, "lich.ics");

    /// <summary>The same deadlines as to-dos.</summary>
    public static string TodosOf(string page) => Beside(page, "viec.ics");

    /// <summary>What a page shows, for programs.</summary>
    public static string DataOf(string page) => Beside(page, "du-lieu.json");

    /// <summary>Anchor of a document that is only cited, in the register.</summary>
    public string? ReferenceAnchor(string id) => _references.TryGetValue(id, out string? slug) ? $"vb.{slug}" : null;

    /// <summary>Attachments have a folder of their own, so that none can take the place of a page.</summary>
    public string Attachment(Document document, Attachment attachment) => $"van-ban/{_documents[document.Id.Value]}/tep/{attachment.Name}";

    private static string Short(string commit) => commit[..Math.Min(CommitLength, commit.Length)];

    private static string Beside(string page, string file) => page[..(page.LastIndexOf('/') + 1)] + file;
}
