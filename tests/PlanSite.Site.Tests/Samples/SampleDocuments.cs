using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using static PlanSite.Site.Tests.Samples.Make;

namespace PlanSite.Site.Tests.Samples;

internal static class SampleDocuments
{
    public static ImmutableArray<Document> All() => [Guide(), DistrictPlan(), ProvincePlan(), OldPlan(), StatePlan()];

    private static Document DistrictPlan()
    {
        Document document = Document("kh-huyen-a", "ke-hoach", "-KH/HU", "2024-09", "huyen-uy-a", "tổ chức đại hội đảng bộ cơ sở, nhiệm kỳ 2025 - 2030");
        var quarter = FixedTime.Between("trong Quý IV/2024", new DateOnly(2024, 10, 1), new DateOnly(2024, 12, 31));
        var last = FixedTime.Until("chậm nhất ngày 20/6/2025", new DateOnly(2025, 6, 20));
        return new BodyBuilder(document.File)
            .Open("Thực hiện ").Cite("Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị", CitationOutcome.Found, reference: "35-ct-tw-2024")
            .Html(", ").Cite("mục II.1 Kế hoạch 133-KH/TU", CitationOutcome.Found, document: "kh-tinh", clause: "II.1")
            .Html(" và ").Cite("Chỉ thị 35-CT/TW ngày 30/5/2019", CitationOutcome.DateDiffers, reference: "35-ct-tw-2019")
            .Html(", ").Cite("Kế hoạch 99-KH/XX", CitationOutcome.Unknown).End(", Huyện ủy ban hành kế hoạch như sau:")
            .Heading(2, "I", "I.", "MỤC ĐÍCH, YÊU CẦU")
            .Paragraph("I.1", "1.", "Đại hội chuẩn bị kỹ, gọn, đúng quy định; mỗi việc có người chịu trách nhiệm và có ngày hoàn thành cụ thể.").End()
            .Paragraph("I.2", "2.", "Cấp ủy cơ sở báo cáo kịp thời những vướng mắc trong quá trình chuẩn bị.").End()
            .Heading(2, "II", "II.", "NỘI DUNG")
            .Heading(3, "II.1", "1.", "Công tác chuẩn bị")
            .Html("<ul class=\"dash\">\n<li id=\"II.1.-1\"><span class=\"clause-number\">-</span> Thành lập các tiểu ban ").Time(quarter).Html(".</li>\n</ul>\n")
            .Paragraph("II.2", "2.", "Đại hội cấp cơ sở hoàn thành ").Time(last).End(".")
            .Html("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1\"><table class=\"schedule\"><thead><tr><th scope=\"col\">Thời gian</th><th scope=\"col\">Nội dung</th></tr></thead><tbody><tr id=\"bang-1-1\"><td>Tháng 3/2025</td><td>Duyệt đề án nhân sự</td></tr></tbody></table></div>\n")
            .Heading(2, "III", "III.", "ĐỊNH MỨC VÀ SỰ KIỆN")
            .Directive("limits").Directive("events", "kind=dai-hoi")
            .Open("Xem ").Link("mẫu biểu", new Link("bieu-mau.docx", false, SourceSpan.StartOf(document.File)) { File = "content/huyen-uy-a/kh-huyen-a/bieu-mau.docx" })
            .Html(", ").Link("kế hoạch tỉnh", new Link("../x/index.md", false, SourceSpan.StartOf(document.File)) { Document = "kh-tinh", Fragment = "II.1" })
            .Html(", ").Link("thư", new Link("mailto:a@example.vn", false, SourceSpan.StartOf(document.File))).End(".")
            .Into(document) with
        {
            Draft = At(2),
            Place = "Huyện A",
            Sample = true,
            Implements = [At("kh-tinh")],
            Signer = new Signer("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn Mẫu"),
            Recipients = ["Thường trực Tỉnh ủy", "Các đảng ủy cơ sở", "Lưu Văn phòng"],
            Attachments = [new Attachment("content/huyen-uy-a/kh-huyen-a/bieu-mau.docx", "bieu-mau.docx", 20480)],
            Tasks =
            [
                Task("kh-huyen-a", "tieu-ban", "Thành lập các tiểu ban", quarter, "huyen-uy-a", "huyen") with { Clause = At("II.1.-1"), Source = TaskSource.Clause, Covers = [At("kh-tinh#tieu-ban-huyen")] },
                Task("kh-huyen-a", "dai-hoi-co-so", "Hoàn thành đại hội cấp cơ sở", last, null, "co-so") with { Clause = At("II.2"), Source = TaskSource.Clause, With = [At("ban-to-chuc-tinh-uy")] },
                Task("kh-huyen-a", "bang-1-1", "Duyệt đề án nhân sự", FixedTime.Between("Tháng 3/2025", new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 31))) with { Anchor = "bang-1-1", Source = TaskSource.Table, WhoText = "Tổ công tác" },
            ],
        };
    }

    private static Document ProvincePlan()
    {
        Document document = Document("kh-tinh", "ke-hoach", "133-KH/TU", "2024-08-05", "tinh-uy", "thực hiện chỉ thị về đại hội đảng bộ các cấp");
        string[] leads = ["tinh-uy", "ban-to-chuc-tinh-uy"];
        var tasks = ImmutableArray.CreateBuilder<Task>();
        tasks.Add(Task("kh-tinh", "tieu-ban-huyen", "Chỉ đạo để các tiểu ban chuẩn bị đại hội của cấp mình bắt tay vào việc đã phân công.", FixedTime.Between("Quý IV/2024", new DateOnly(2024, 10, 1), new DateOnly(2024, 12, 31)), "ban-thuong-vu-cap-uy-huyen", "huyen"));
        for (int n = 0; n < 24; n++)
        {
            var month = new DateOnly(2024, 9, 1).AddMonths(n / 2);
            FixedTime when = (n % 4) switch
            {
                0 => FixedTime.Between($"tháng {month.Month}/{month.Year}", month, month.AddMonths(1).AddDays(-1)),
                1 => FixedTime.On($"ngày 20/{month.Month}/{month.Year}", month.AddDays(19), Certainty.Tentative),
                2 => FixedTime.Between($"đầu tháng {month.Month}/{month.Year}", month, month.AddDays(9), Certainty.Approximate),
                _ => FixedTime.Until($"trước ngày 15/{month.Month}/{month.Year}", month.AddDays(13)),
            };
            tasks.Add(Task(
                "kh-tinh", $"viec-{n}", $"Việc thứ {n + 1}: hướng dẫn, kiểm tra và tổng hợp kết quả chuẩn bị đại hội ở các đảng bộ trực thuộc, báo cáo Ban Thường vụ để xem xét, cho ý kiến.",
                when, leads[n % 2], n % 3 == 0 ? ["tinh", "huyen"] : n % 3 == 1 ? ["huyen"] : ["tinh"]));
        }

        tasks.Add(Task("kh-tinh", "thuong-xuyen", "Theo dõi, tháo gỡ vướng mắc của cơ sở.", FixedTime.Of("thường xuyên", DeadlineKind.Ongoing), "tinh-uy", "tinh", "huyen"));
        tasks.Add(Task("kh-tinh", "da-xong", "Quán triệt chỉ thị đến cán bộ chủ chốt.", FixedTime.On("ngày 02/01/2025", new DateOnly(2025, 1, 2)), "tinh-uy", "tinh") with { Done = At(new PartialDate(2025, 1, 2)), Evidence = At("hd-01"), Output = At("bao-cao") });
        return new BodyBuilder(document.File)
            .Heading(2, "I", "I.", "MỤC ĐÍCH").Open("Để chỉ thị đến được từng chi bộ.").End()
            .Heading(2, "II", "II.", "NHIỆM VỤ")
            .Paragraph("II.1", "1.", "Các cấp ủy lập kế hoạch của cấp mình.").End()
            .Paragraph("II.2", "2.", "Ban Tổ chức Tỉnh ủy hướng dẫn theo ").Cite("Hướng dẫn 01-HD/BTCTU", CitationOutcome.Found, document: "hd-01").End(".")
            .Heading(2, "PL", "PHỤ LỤC.", "TIẾN ĐỘ THỰC HIỆN").Directive("tasks", "matrix").Directive("tasks")
            .Into(document) with
        {
            Place = "Tỉnh mẫu",
            Replaces = [At("kh-cu")],
            Signer = new Signer("T/M TỈNH ỦY", "BÍ THƯ", "Trần Thị Mẫu"),
            Recipients = ["Bộ Chính trị"],
            Tasks = tasks.ToImmutable(),
        };
    }

    private static Document Guide() => new BodyBuilder("content/ban-to-chuc-tinh-uy/hd-01/index.md")
        .Heading(2, "I", "I.", "HỒ SƠ").Open("Theo ").Cite("Bộ luật Dân sự năm 2015", CitationOutcome.Found, reference: "bo-luat-dan-su").End(".")
        .Into(Document("hd-01", "huong-dan", "01-HD/BTCTU", "2024-09-19", "ban-to-chuc-tinh-uy", "về hồ sơ đại hội")) with
    { AppendixOf = At("kh-tinh") };

    private static Document OldPlan() =>
        Document("kh-cu", "ke-hoach", "12-KH/TU", "2019-02-01", "tinh-uy", "về đại hội nhiệm kỳ trước") with { Status = At(DocumentStatus.Superseded) };

    private static Document StatePlan() => new BodyBuilder("content/ubnd-tinh/kh-ubnd/index.md")
        .Heading(2, "I", "I.", "NỘI DUNG").Open("Phối hợp theo ").Cite("Kế hoạch 12-KH/TU", CitationOutcome.Found, document: "kh-cu").End(".")
        .Into(Document("kh-ubnd", "ke-hoach", "594/KH-UBND", "2025-02-03", "ubnd-tinh", "bảo đảm cơ sở vật chất cho đại hội")) with
    { Place = "Tỉnh mẫu" };
}
