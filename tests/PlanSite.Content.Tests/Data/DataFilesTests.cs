using PlanSite.Content.Tests.Support;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Tests.Data;

/// <summary>Each data file becomes the records of the model, key by key.</summary>
public sealed class DataFilesTests : IDisposable
{
    private readonly TemporaryRepository repository = TemporaryRepository.Good();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Settings()
    {
        SiteSettings settings = Load("plansite.yml", """
            title: Kế hoạch tỉnh A
            description: Lịch và tiến độ
            languages: [vi, en]
            timeZone: Asia/Ho_Chi_Minh
            theme: tinh-a
            basePath: /ke-hoach/
            baseUrl: https://kehoach.example.vn
            editUrl: https://git.example.vn/edit/{path}
            severities: {PS2001: warning, PS1013: off}
            time: {approximate: civil-code}
            publish: {internal: false, drafts: true}
            """).Settings;
        Assert.Equal(
            ("Kế hoạch tỉnh A", "Lịch và tiến độ", "tinh-a", "/ke-hoach/", "https://kehoach.example.vn", "https://git.example.vn/edit/{path}"),
            (settings.Title, settings.Description, settings.Theme, settings.BasePath, settings.BaseUrl, settings.EditUrl));
        Assert.Equal(["vi", "en"], settings.Languages.ToArray());
        Assert.Equal([("PS1013", Severity.Off), ("PS2001", Severity.Warning)], settings.Severities.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal((ApproximateReading.CivilCode, false, true), (settings.Approximate, settings.PublishInternal, settings.PublishDrafts));
    }

    [Fact]
    public void Settings_have_defaults()
    {
        SiteSettings settings = Load("plansite.yml", "title: x\n").Settings;
        Assert.Equal(new SiteSettings { Title = "x", Languages = settings.Languages, Severities = settings.Severities }, settings);
        Assert.Equal(["vi"], settings.Languages.ToArray());
        Assert.Empty(settings.Severities);
    }

    [Fact]
    public void Levels_come_in_their_order()
    {
        PlanRepository loaded = Load("data/levels.yml", """
            - id: huyen
              name: Cấp huyện
              short: Huyện
              order: 3
              names: [Cấp huyện và tương đương, Huyện]
              from: 1990-01-01
              until: 2025-06-30
            - {id: tinh, name: Cấp tỉnh, order: 2}
            """);
        Assert.Equal(["tinh", "huyen"], loaded.Levels.Select(level => level.Id.Value));
        Level huyen = loaded.LevelsById["huyen"];
        Assert.Equal(("Cấp huyện", "Huyện", 3), (huyen.Name, huyen.Short, huyen.Order));
        Assert.Equal(["Cấp huyện và tương đương", "Huyện"], huyen.Names.ToArray());
        Assert.Equal((new DateOnly(1990, 1, 1), new DateOnly(2025, 6, 30)), (huyen.From, huyen.Until));
        Assert.Equal("data/levels.yml:1:7", huyen.Id.Span.ToString());
    }

    [Fact]
    public void Units_types_and_outlines()
    {
        repository
            .With("content/tinh/tinh-uy/de-cuong/index.md", "---\nid: de-cuong-bc\ntype: ke-hoach\nissuer: tinh-uy\ntitle: x\nstatus: draft\n---\n\nNội dung.\n")
            .With("data/outlines.yml", "- id: ke-hoach\n  name: Kế hoạch\n  headings: [I. Một, II. Hai]\n- {id: bc, name: Báo cáo, document: de-cuong-bc}\n")
            .With("data/types.yml", "- {id: ke-hoach, name: Kế hoạch, symbol: KH, names: [Kế hoạch liên tịch], outline: ke-hoach}\n- {id: dieu-le, name: Điều lệ}\n");
        PlanRepository loaded = Load("data/units.yml", """
            - {id: tinh-uy, level: tinh, name: Tỉnh ủy, short: TU, sample: true}
            - id: ban-thuong-vu-huyen
              level: huyen
              name: Ban thường vụ cấp ủy cấp huyện
              names: [BTV cấp ủy huyện]
              each: true
            - {id: huyen-uy-a, level: huyen, name: Huyện ủy A, parent: tinh-uy, from: 2020-08-12}
            """);
        Assert.Equal(["ban-thuong-vu-huyen", "huyen-uy-a", "tinh-uy"], loaded.Units.Select(unit => unit.Id.Value));
        Unit unit = loaded.UnitsById["huyen-uy-a"];
        Assert.Equal(("huyen", "tinh-uy", new DateOnly(2020, 8, 12), false), (unit.Level.Value, unit.Parent!.Value.Value, unit.From, unit.Each));
        Assert.True(loaded.UnitsById["ban-thuong-vu-huyen"].Each);
        Assert.True(loaded.UnitsById["tinh-uy"].Sample);
        DocumentType type = loaded.TypesById["ke-hoach"];
        Assert.Equal(("KH", "ke-hoach", "Kế hoạch liên tịch"), (type.Symbol, type.Outline!.Value.Value, type.Names.Single()));
        Assert.Null(loaded.TypesById["dieu-le"].Symbol);
        Assert.Equal(["I. Một", "II. Hai"], loaded.Outlines[1].Headings.ToArray());
        Assert.Equal("de-cuong-bc", loaded.Outlines[0].Document!.Value.Value);
    }

    [Theory]
    [InlineData("monday-friday")]
    [InlineData("saturday-morning")]
    [InlineData("monday-saturday")]
    public void A_level_or_a_unit_may_have_a_week_of_its_own(string week)
    {
        Assert.Equal(week, Load("data/levels.yml", $"- {{id: tinh, name: Cấp tỉnh, order: 2, week: {week}}}\n- {{id: huyen, name: Cấp huyện, order: 3}}\n").LevelsById["tinh"].Week?.ToString());
        Assert.Equal(week, Load("data/units.yml", $"- {{id: tinh-uy, level: tinh, name: Tỉnh ủy, week: {week}}}\n- {{id: huyen-uy-a, level: huyen, name: Huyện ủy A}}\n").UnitsById["tinh-uy"].Week?.ToString());
    }

    [Theory]
    [InlineData("data/levels.yml", "- {id: tinh, name: Cấp tỉnh, order: 2, week: monday-saturdays}\n- {id: huyen, name: Cấp huyện, order: 3}\n", "“monday-saturday”")]
    [InlineData("data/units.yml", "- {id: tinh-uy, level: tinh, name: Tỉnh ủy, week: thứ bảy}\n", "monday-friday, saturday-morning, monday-saturday")]
    public void A_week_that_is_not_known_is_a_finding_and_is_left_out(string file, string yaml, string named)
    {
        LoadResult loaded = repository.With(file, yaml).Load();
        Diagnostic finding = Assert.Single(loaded.Diagnostics, d => d.Span.File == file);
        Assert.Contains(named, finding.Message.En + finding.Help.En, StringComparison.Ordinal);
        Assert.Null(loaded.Repository.LevelsById["tinh"].Week);
        Assert.Null(loaded.Repository.UnitsById["tinh-uy"].Week);
    }

    [Fact]
    public void References_take_their_id_from_number_and_date()
    {
        PlanRepository loaded = Load("data/references.yml", """
            - {number: 35-CT/TW, date: 2024-06-14, type: ke-hoach, issuer: tinh-uy, title: Về đại hội, replaces: [35-ct-tw-2019-05-30], until: 2030-12-31}
            - {number: 35-CT/TW, date: 2019-05-30, type: ke-hoach}
            - {number: 61/2018/NĐ-CP, date: 2018, type: ke-hoach}
            - {id: dieu-le, type: ke-hoach, title: Điều lệ Đảng, names: [Điều lệ, Điều lệ Đảng]}
            """);
        Assert.Equal(["35-ct-tw-2019-05-30", "35-ct-tw-2024-06-14", "61-2018-nd-cp-2018", "dieu-le"], loaded.References.Select(reference => reference.Id.Value));
        Reference reference = loaded.ReferencesById["35-ct-tw-2024-06-14"];
        Assert.Equal("35-CT/TW", reference.Number!.Text);
        Assert.Equal(new PartialDate(2024, 6, 14), reference.Date);
        Assert.Equal(("tinh-uy", "Về đại hội", "35-ct-tw-2019-05-30"), (reference.Issuer!.Value.Value, reference.Title, reference.Replaces.Single().Value));
        Assert.Equal(["Điều lệ", "Điều lệ Đảng"], loaded.ReferencesById["dieu-le"].Names.ToArray());
    }

    [Fact]
    public void Events()
    {
        repository.With(TemporaryRepository.DocumentFile, TemporaryRepository.DocumentHead + "## II. Nhiệm vụ\n\n### 1. Một\n");
        PlanRepository loaded = Load("data/events.yml", """
            - id: dh-a
              kind: dai-hoi
              unit: huyen-uy-a
              variant: thi-diem
              title: Đại hội đại biểu
              tentative: true
              note: họp trù bị
              source: {document: kh-tinh, clause: II.1}
            - {id: kt-a, kind: kiem-tra, unit: huyen-uy-a, of: dh-a}
            """);
        PlannedEvent planned = loaded.EventsById["dh-a"];
        Assert.Equal(
            ("dai-hoi", "huyen-uy-a", "thi-diem", "Đại hội đại biểu", true, "họp trù bị", "kh-tinh", "II.1"),
            (planned.Kind.Value, planned.Unit.Value, planned.Variant, planned.Title, planned.Tentative, planned.Note, planned.SourceDocument!.Value.Value, planned.SourceClause!.Value.Value));
        Assert.Equal("dh-a", loaded.EventsById["kt-a"].Of!.Value.Value);
    }

    [Fact]
    public void Limits()
    {
        repository.With(TemporaryRepository.DocumentFile, TemporaryRepository.DocumentHead + "## II. Nhiệm vụ\n\n### 1. Một\n\n### 2. Hai\n");
        PlanRepository loaded = Load("data/limits.yml", """
            - id: cap-uy
              title: Số cấp ủy viên
              applies: {kind: dai-hoi, level: huyen, variant: diem}
              when: {members: 9..14}
              min: {committee: 1}
              max: {committee: 3, days: 0.5}
              exact: {units: 1}
              list: [Tờ trình, "Đề án: nhân sự"]
              source: {document: kh-tinh, clause: II.2}
            """);
        Limit limit = Assert.Single(loaded.Limits);
        Assert.Equal(["kind=dai-hoi", "level=huyen", "variant=diem"], limit.Applies.Select(pair => pair.Key + "=" + pair.Value));
        Assert.Equal(new NumberRange(9, 14), limit.When["members"]);
        Assert.Equal((1m, 3m, 0.5m, 1m), (limit.Min["committee"], limit.Max["committee"], limit.Max["days"], limit.Exact["units"]));
        Assert.Equal(["Tờ trình", "Đề án: nhân sự"], limit.List.ToArray());
        Assert.Equal(("kh-tinh", "II.2"), (limit.SourceDocument.Value, limit.SourceClause!.Value.Value));
    }

    [Fact]
    public void Holidays_and_abbreviations()
    {
        repository.With("data/abbreviations.yml", "- {short: BTV, long: Ban Thường vụ}\n- {short: BCH, long: Ban Chấp hành}\n");
        PlanRepository loaded = Load("data/holidays.yml", """
            - year: 2025
              off: [2025-01-01, 2025-01-25/2025-02-02]
              work: [2025-04-26]
              names: {2025-01-01: Tết Dương lịch, 2025-01-25/2025-02-02: Tết Nguyên đán}
              source: Thông báo số 6150
            - {year: 2024, off: 2024-01-01}
            """);
        Assert.Equal([2024, 2025], loaded.Holidays.Select(year => year.Year.Value));
        HolidayYear year = loaded.Holidays[1];
        Assert.Equal(10, year.Off.Count);
        Assert.Contains(new DateOnly(2025, 2, 2), year.Off);
        Assert.Equal([new DateOnly(2025, 4, 26)], year.Work);
        Assert.Equal(10, year.Names.Count);
        Assert.Equal("Tết Nguyên đán", year.Names[new DateOnly(2025, 1, 29)]);
        Assert.Equal("Thông báo số 6150", year.Source);
        Assert.Equal(["BCH", "BTV"], loaded.Abbreviations.Select(abbreviation => abbreviation.Short.Value));
    }

    private PlanRepository Load(string file, string yaml)
    {
        LoadResult result = repository.With(file, yaml).Load();
        Assert.Empty(TemporaryRepository.Findings(result));
        return result.Repository;
    }
}
