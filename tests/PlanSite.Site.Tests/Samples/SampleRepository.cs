using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using static PlanSite.Site.Tests.Samples.Make;

namespace PlanSite.Site.Tests.Samples;

/// <summary>An invented province, its districts and their plans: something of everything that a page can show.</summary>
internal static class SampleRepository
{
    public static PlanRepository Full() => new PlanRepository
    {
        Settings = new SiteSettings
        {
            Title = "Kế hoạch công tác Đảng bộ tỉnh mẫu",
            Description = "Văn bản, nhiệm vụ và thời hạn của các cấp, lấy từ kho văn bản chung.",
            EditUrl = "https://git.example.vn/ke-hoach/-/edit/main/{path}",
        },
        Levels =
        [
            Level("trung-uong", "Trung ương", 1), Level("tinh", "Cấp tỉnh", 2),
            Level("huyen", "Cấp huyện và tương đương", 3) with { Short = "Cấp huyện", Until = new DateOnly(2025, 6, 30) },
            Level("co-so", "Cấp cơ sở", 4), Level("chi-bo", "Chi bộ trực thuộc", 5),
        ],
        Units =
        [
            Unit("ban-to-chuc-tinh-uy", "tinh", "Ban Tổ chức Tỉnh ủy", "tinh-uy"),
            Unit("bo-chinh-tri", "trung-uong", "Bộ Chính trị", null),
            Unit("dang-uy-xa-mau", "co-so", "Đảng ủy xã Mẫu", "huyen-uy-a"),
            Unit("huyen-uy-a", "huyen", "Huyện ủy A", "tinh-uy") with { Until = new DateOnly(2025, 6, 30), Sample = true },
            Unit("huyen-uy-b", "huyen", "Huyện ủy B", "tinh-uy"),
            Unit("tinh-uy", "tinh", "Tỉnh ủy", "bo-chinh-tri"),
            Unit("ubnd-tinh", "tinh", "Ủy ban nhân dân tỉnh", null),
            Unit("ban-thuong-vu-cap-uy-huyen", "huyen", "Ban Thường vụ cấp ủy cấp huyện", null) with { Each = true },
        ],
        Types =
        [
            new DocumentType { Id = At("bao-cao"), Name = "Báo cáo", Symbol = "BC" },
            new DocumentType { Id = At("chi-thi"), Name = "Chỉ thị", Symbol = "CT" },
            new DocumentType { Id = At("huong-dan"), Name = "Hướng dẫn", Symbol = "HD" },
            new DocumentType { Id = At("ke-hoach"), Name = "Kế hoạch", Symbol = "KH" },
            new DocumentType { Id = At("luat"), Name = "Luật" },
        ],
        References =
        [
            new Reference { Id = At("35-ct-tw-2019"), Number = Number("35-CT/TW"), Date = new PartialDate(2019, 5, 30), Type = At("chi-thi"), Issuer = At("bo-chinh-tri") },
            new Reference
            {
                Id = At("35-ct-tw-2024"), Number = Number("35-CT/TW"), Date = new PartialDate(2024, 6, 14), Type = At("chi-thi"), Issuer = At("bo-chinh-tri"),
                Title = "Về đại hội đảng bộ các cấp", Replaces = [At("35-ct-tw-2019")],
            },
            new Reference { Id = At("bo-luat-dan-su"), Type = At("luat"), Title = "Bộ luật Dân sự", Names = ["Bộ luật Dân sự năm 2015"] },
        ],
        Events =
        [
            new PlannedEvent
            {
                Id = At("dh-a"), Kind = At("dai-hoi"), Unit = At("huyen-uy-a"), Variant = "diem", Title = "Đại hội đại biểu Đảng bộ huyện A", Tentative = true,
                Start = At<TimeExpression>(FixedTime.On("2025-06-17", new DateOnly(2025, 6, 17))),
                End = At<TimeExpression>(FixedTime.On("2025-06-18", new DateOnly(2025, 6, 18))),
                SourceDocument = At("kh-huyen-a"), SourceClause = At("II.1"),
            },
            new PlannedEvent { Id = At("dh-b"), Kind = At("dai-hoi"), Unit = At("huyen-uy-b") },
        ],
        Limits =
        [
            new Limit
            {
                Id = At("cap-uy"), Title = "Số cấp ủy viên của chi bộ nhỏ",
                Applies = ImmutableSortedDictionary<string, Core.Diagnostics.Located<string>>.Empty.Add("kind", At("dai-hoi")).Add("level", At("chi-bo")),
                When = ImmutableSortedDictionary<string, NumberRange>.Empty.Add("members", new NumberRange(9, 14)),
                Max = ImmutableSortedDictionary<string, decimal>.Empty.Add("committee", 3).Add("preparatory-days", 0.5m),
                List = ["Báo cáo chính trị", "Đề án nhân sự"],
                SourceDocument = At("kh-huyen-a"), SourceClause = At("II.2"),
            },
        ],
        Abbreviations = [new Abbreviation(At("BTV"), At("Ban Thường vụ"))],
        Holidays =
        [
            new HolidayYear(
                At(2025),
                [new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 2)],
                [new DateOnly(2025, 4, 26)],
                ImmutableSortedDictionary<DateOnly, string>.Empty.Add(new DateOnly(2025, 5, 1), "Quốc tế Lao động"),
                "Thông báo"),
        ],
        Documents = SampleDocuments.All(),
    }.Indexed();

    public static Level Level(string id, string name, int order) => new() { Id = At(id), Name = name, Order = order };

    public static Unit Unit(string id, string level, string name, string? parent) =>
        new() { Id = At(id), Level = At(level), Name = name, Parent = parent is null ? null : At(parent) };
}
