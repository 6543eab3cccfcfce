using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Content.Rules;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary><c>plansite.yml</c>. A value that can't be used is a finding, and the default stands in its place.</summary>
internal static partial class SettingsShape
{
    private static readonly SiteSettings Default = new();

    private static readonly Key<string> Title = Key.Required("title", ValueTypes.Text("Kế hoạch công tác của tỉnh A"), "Tên trang.", "tieu-de", "ten");
    private static readonly Key<string> Description = Key.Optional("description", ValueTypes.Text("Kế hoạch, lịch và tiến độ"), "Một câu giới thiệu.", "mo-ta", "gioi-thieu");
    private static readonly Key<ImmutableArray<Located<string>>> Languages =
        Key.Optional("languages", new ListValue<string>(new ChoiceValue<string>(("vi", "vi"), ("en", "en"))), "Ngôn ngữ giao diện; ngôn ngữ đầu là ngôn ngữ chính.", "ngon-ngu");
    private static readonly Key<string> TimeZone = Key.Optional("timeZone", ValueTypes.Text("Asia/Ho_Chi_Minh"), "Múi giờ theo danh mục IANA.", "mui-gio");
    private static readonly Key<string> Theme = Key.Optional("theme", ValueTypes.Text("default"), "Tên giao diện: thư mục trong themes/.", "giao-dien");
    private static readonly Key<string> BasePath = Key.Optional("basePath", ValueTypes.Text("/ke-hoach/"), "Đường dẫn của trang trên máy chủ, bắt đầu và kết thúc bằng dấu /.", "duong-dan");
    private static readonly Key<string> BaseUrl = Key.Optional("baseUrl", ValueTypes.Text("https://kehoach.example.vn"), "Địa chỉ máy chủ, không có dấu / ở cuối.", "dia-chi");
    private static readonly Key<string> EditUrl = Key.Optional("editUrl", ValueTypes.Text("https://git.example.vn/ke-hoach/edit/main/{path}"), "Địa chỉ trang sửa tệp; {path} được thay bằng đường dẫn của tệp.", "dia-chi-sua");
    private static readonly Key<ImmutableArray<MapEntry<Severity>>> Severities = Key.Optional(
        "severities",
        new MapValue<Severity>(
            new ChoiceValue<Severity>(("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off)),
            "PS2001",
            "^PS[0-9]{4}$"),
        "Mức độ của từng loại phát hiện, theo mã.", "muc-do");
    private static readonly Key<ImmutableArray<MapEntry<ApproximateReading>>> TimeReading = Key.Optional(
        "time",
        new MapValue<ApproximateReading>(
            new ChoiceValue<ApproximateReading>(("office", ApproximateReading.Office), ("civil-code", ApproximateReading.CivilCode)), "approximate", "^approximate$"),
        "Cách hiểu “đầu, giữa, cuối tháng”: office (mười ngày một) hoặc civil-code (Bộ luật Dân sự 2015, Điều 146).", "thoi-gian");
    private static readonly Key<ImmutableArray<MapEntry<bool>>> Publish = Key.Optional(
        "publish", new MapValue<bool>(ValueTypes.Truth, "drafts", "^(internal|drafts)$"), "Có đăng văn bản nội bộ (internal) và dự thảo (drafts) hay không.", "dang");

    public static RecordShape<SiteSettings> Shape { get; } = new(
        new("thiết lập của trang", "the settings of the site"),
        [Title, Description, Languages, TimeZone, Theme, BasePath, BaseUrl, EditUrl, Severities, TimeReading, Publish],
        Build);

    private static SiteSettings Build(RecordValues values)
    {
        ImmutableArray<string> languages = [.. values.Texts(Languages).Distinct()];
        ImmutableArray<MapEntry<bool>> publish = values.Or(Publish, []);
        return new SiteSettings
        {
            Title = values.Or(Title, Default.Title),
            Description = values.Text(Description),
            Languages = languages.IsEmpty ? Default.Languages : languages,
            TimeZone = Zone(values) ?? Default.TimeZone,
            Theme = Checked(values, Theme, NameForm(), "default") ?? Default.Theme,
            BasePath = Checked(values, BasePath, PathForm(), "/ke-hoach/") ?? Default.BasePath,
            BaseUrl = Checked(values, BaseUrl, AddressForm(), "https://kehoach.example.vn"),
            EditUrl = Checked(values, EditUrl, EditForm(), "https://git.example.vn/ke-hoach/edit/main/{path}"),
            Severities = values.Map(Severities).ToImmutableSortedDictionary(StringComparer.Ordinal),
            SeverityCodes = values.Or(Severities, []) is { Length: > 0 } set ? [.. set.Select(entry => entry.Key)] : Default.SeverityCodes,
            Approximate = values.Or(TimeReading, []) is [{ } reading, ..] ? reading.Value.Value : Default.Approximate,
            PublishInternal = Of(publish, "internal", Default.PublishInternal),
            PublishDrafts = Of(publish, "drafts", Default.PublishDrafts),
        };
    }

    private static bool Of(ImmutableArray<MapEntry<bool>> entries, string key, bool fallback)
    {
        foreach (MapEntry<bool> entry in entries)
        {
            if (entry.Key.Value == key) return entry.Value.Value;
        }

        return fallback;
    }

    private static string? Zone(RecordValues values)
    {
        if (Checked(values, TimeZone, ZoneForm(), Default.TimeZone) is not { } zone) return null;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) return zone;

        // A machine without zone data knows none: there nothing can be said of this one.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Default.TimeZone, out _)) return zone;
        values.Context.Findings.Add(UnknownTimeZone.Found(values.At(TimeZone)!.Value));
        return null;
    }

    private static string? Checked(RecordValues values, Key<string> key, Regex form, string example)
    {
        if (values.At(key) is not { } value) return null;
        if (form.IsMatch(value.Value)) return value.Value;
        values.Context.Findings.Add(BadSetting.Found(value.Span, key.Name, value.Value, example));
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z]+(?:/[A-Za-z0-9_+\-]+)*$")]
    private static partial Regex ZoneForm();

    // A folder's name: it must not lead anywhere else.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_\-]*$")]
    private static partial Regex NameForm();

    [GeneratedRegex(@"^/(?:[A-Za-z0-9_~\-][A-Za-z0-9._~\-]*/)*$")]
    private static partial Regex PathForm();

    [GeneratedRegex(@"^https?://[^\s/?#""<>]+$")]
    private static partial Regex AddressForm();

    [GeneratedRegex(@"^https?://[^\s""<>]*\{path\}[^\s""<>]*$")]
    private static partial Regex EditForm();
}
