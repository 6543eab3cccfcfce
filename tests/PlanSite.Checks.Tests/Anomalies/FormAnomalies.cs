using System.Collections.Immutable;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>Slips of form: 4-01 to 4-118 of the reader's list.</summary>
internal static class FormAnomalies
{
    public static ImmutableArray<Anomaly> All { get; } =
    [
        new("4-01 a section is lost", "PS4010", "## II. NỘI DUNG\n\n### 1. Văn kiện\n\n### 2. Nhân sự\n\n### ⟦4. Thời gian⟧\n"),
        new("4-02 a part is lost", "PS4010", "## PHẦN I. TÌNH HÌNH\n\n### 1. Lãnh đạo\n\n## ⟦PHẦN III. KIẾN NGHỊ⟧\n"),
        new("4-03 the text begins in the middle of a sentence", "PS4029", "⟦tổng kết việc thực hiện chỉ thị về đại hội đảng bộ các cấp trong huyện⟧.", "type: de-cuong\nnumber: -"),
        new("4-04 a row begins at 2", "PS4010", "Ban Thường vụ cho ý kiến dự thảo.\n\n⟦2. Ban Chấp hành⟧ thông qua dự thảo."),
        new("4-05 the first letter doubled", "PS4017", "- ⟦Ttiếp tục⟧ cho ý kiến dự thảo."),
        new("4-06 triển khai tổ chức hiện tại", "PS4018", "Giao Ban Tổ chức hướng dẫn, ⟦triển khai tổ chức hiện tại⟧ Kế hoạch này."),
        new("4-07 a syllable of congress is lost", "PS4018", "Kế hoạch tổ chức ⟦đại chi bộ⟧ nhiệm kỳ mới."),
        new("4-08 the bracket of a short name stands between two verbs", "PS4037", "Ban Chấp hành Đảng bộ huyện ban hành ⟦(viết tắt là Huyện ủy)⟧ xây dựng Kế hoạch."),
        new("4-09 thao luận", "PS4018", "Khi ⟦thao luận⟧ cần cầu thị."),
        new("4-10 bắt từ", "PS4018", "Đại hội ⟦bắt từ tháng⟧ 4/2025."),
        new("4-11 the bracket closes behind the deadline", "PS4038", "Các chi bộ gửi báo cáo cho Ban Thường vụ (qua Ban Tổ chức Huyện ủy ⟦trước ngày 20/6/2025⟧)."),
        new("4-12 Ban Thường without vụ", "PS4018", "⟦Ban Thường Huyện ủy⟧ rà soát quy hoạch."),
        new("4-13 a word of the issuer's name is lost", "PS4036", "Đại hội ⟦Đảng bộ Cơ quan và Doanh nghiệp tỉnh⟧ họp một lần.", "issuer: dang-uy-khoi-dien-bien"),
        new("4-14 the issuer's name is written otherwise", "PS4036", "Trình Đại hội ⟦Đảng bộ Khối cơ quan, doanh nghiệp tỉnh⟧ lần thứ X.", "issuer: dang-uy-khoi-dien-bien"),
        new("4-15 two list marks", "PS4028", "⟦- + Chỉ đạo các tiểu ban.⟧"),
        new("4-16 a lone star", "PS4028", "⟦*Cấp cơ sở:⟧ phân công nhiệm vụ."),
        new("4-18 a paragraph torn by the end of a page", "PS4029", "Kiểm điểm phải chỉ rõ hạn chế, nhất là\n\n⟦nguyên nhân⟧ chủ quan và bài học kinh nghiệm."),
        new("4-18 an item torn by the end of a page", "PS4029", "- Kiên quyết không giới thiệu những người bản lĩnh\n\n⟦chính trị⟧ không vững vàng."),
        new("4-20 the colon before a list is lost", "PS4033", "2.1. Dự thảo văn kiện của cấp ủy, tổ chức đảng gồm hai báo cáo chủ yếu sa⟦u⟧\n\n- Báo cáo chính trị.\n\n- Báo cáo kiểm điểm."),
        new("4-21 a sentence without a stop", "PS4033", "Các đảng bộ cơ sở tổng hợp kết quả đại hội của chi bộ trực thuộc và báo cáo về Ban Tổ chức Huyện ủ⟦y⟧"),
        new("4-25 a blank on one side of the hyphen", "PS4027", "Đại hội nhiệm kỳ ⟦2025- 2030⟧ của đảng bộ."),
        new("4-27 the tone mark on another letter", "PS4032", "Cấp ủy cơ sở chuẩn bị nhân sự. Cấp ủy huyện thẩm định. Cấp ủy tỉnh duyệt.\n\nBầu ⟦cấp uỷ⟧ nhiệm kỳ mới."),
        new("4-29 a name with only some of its capitals", "PS4031", "Giao ủy viên ⟦Ban chấp hành⟧ Đảng bộ huyện phụ trách địa bàn."),
        new("4-29 a small letter in a name with capitals", "PS4031", "Mời ủy viên Ban Chấp hành ⟦đảng bộ Khối⟧ dự."),
        new("4-30 an abbreviation that nobody explains", "PS4024", "Giao các ⟦CQ TMGV⟧ theo dõi."),
        new("4-33 two blanks", "PS4027", "Mỗi nơi chọn 01 ⟦đảng  bộ⟧ làm điểm."),
        new("4-38 Mặt trận tổ quốc", "PS4031", "Mời đại diện ⟦Mặt trận tổ quốc⟧ huyện dự."),
        new("4-51 a plan that names no issuer", "PS1041", "Nội dung.", "⟦id: van-ban⟧\nissuer: -"),
        new("4-51 an issued plan without place and signer", "PS4020", "Nội dung.", "⟦id: van-ban⟧\nstatus: issued"),
        new("4-52 trừ bị", "PS4018", "Đại hội có 02 ⟦phiên: trừ bị⟧, chính thức."),
        new("4-53 a comma that cuts a verb from its object", "PS4018", "Chỉ đạo chặt chẽ, đồng thời ⟦đánh giá, mặt được⟧ và chưa được."),
        new("4-55 a mark and a star", "PS4028", "⟦- * **Địa điểm:** tại Huyện ủy.⟧"),
        new("4-56 stars that don't close", "PS4028", "⟦** Nguyên nhân của hạn chế*⟧"),
        new("4-57 an HTML tag", "PS4028", "Dự kiến ngày 03/01/2025 ⟦<i>(có thể đổi)</i>⟧"),
        new("4-59 Đảng ủy khối", "PS4031", "Mời Thường trực ⟦Đảng ủy khối⟧ dự."),
        new("4-68 the number of a page", "PS4028", "⟦PAGE⟧  \n7\n\nNội dung."),
        new("4-71 a place kept for an opinion", "PS4015", "Chọn 02 chi bộ làm điểm gồm: ⟦(Chờ xin ý kiến BTV)⟧."),
        new("4-72 a quotation that isn't closed", "PS4019", "Thực hiện Kết luận ⟦“về xây dựng Đảng và hệ thống chính trị; ngăn chặn “tự chuyển hóa”⟧; xác định nhiệm vụ."),
        new("4-73 a blank behind the opening quote", "PS4027", "Chỉ thị ⟦“ tăng cường⟧ lãnh đạo” được phổ biến."),
        new("4-75 đúng theo đúng", "PS4018", "Bầu cử thực hiện ⟦đúng theo đúng⟧ quy chế."),
        new("4-76 one office listed twice", "PS4034", "⟦Chi ủy viên, bí thư, phó bí thư, chi ủy viên⟧ khóa mới phải bảo đảm tiêu chuẩn."),
        new("4-82 an issued plan without recipients", "PS4020", "Nội dung.", "⟦id: van-ban⟧\nstatus: issued\nplace: Phụng Hiệp\nsigner: {for: T/M BAN THƯỜNG VỤ, role: BÍ THƯ, name: Nguyễn Văn A}"),
        new("4-83 letters of several signs", "PS1013", "Tổng kết và ⟦đa\u0301nh gia\u0301⟧ kết quả."),
        new("4-84 a no-break space behind a list mark", "PS4028", "⟦+\u00A0Về chính trị⟧: kiên định mục tiêu."),
        new("4-96 phản tử", "PS4018", "Đấu tranh với các ⟦phản tử⟧ cơ hội chính trị."),
        new("4-98 one item ends as no other", "PS4035", "- Các chi bộ chọn người.\n- Các đảng bộ gửi dự thảo báo cáo;⟧\n- Ban Tổ chức tổng hợp."),
    ];
}
