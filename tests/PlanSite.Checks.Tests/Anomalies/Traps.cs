using System.Collections.Immutable;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>What is right: T1 to T44 of the reader's list, in words of our own.</summary>
internal static class Traps
{
    public static ImmutableArray<Trap> All { get; } =
    [
        new("T1 one number in two terms", "Tổng kết Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị trước khi triển khai Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị."),
        new("T2 Quy định with the symbol QĐ", "Thực hiện Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương."),
        new("T3 the Statute of an earlier congress", "Theo Điều lệ Đảng (khóa XI) và quy chế của cấp ủy."),
        new("T4 articles of other documents", "Theo khoản 4, Điều 24 Điều lệ Đảng (khóa XI) và Điều 16 Quy chế bầu cử trong Đảng."),
        new("T5 a number of four digits", "Theo phân công của Tổ trưởng tại các quyết định từ số 5512 đến số 5514, các thành viên chủ động làm việc."),
        new("T6 the fourth plenum of a term", "Kiểm điểm theo Nghị quyết Trung ương 4 khóa XI, XII, XIII về xây dựng Đảng."),
        new("T7 terms of office", "Nhiệm kỳ 2020 - 2025 chuyển sang nhiệm kỳ 2025 - 2030; chi bộ nhiệm kỳ 2025 - 2027; Hội đồng nhân dân nhiệm kỳ 2021 - 2026 và 2026 - 2031; kế hoạch 2022 - 2025."),
        new("T8 half a day", "Thời gian trù bị không quá 1/2 ngày."),
        new("T9 days that share a month", "Các đại hội họp ngày 20, 21/02/2025; ngày 21 - 23/5/2025; từ ngày 03/01 đến ngày 10/01/2025; ngày 05, 06/3/2025."),
        new("T10 months that share a year", "Tháng 10, 11/2024: cho ý kiến lần 1 (tháng 10/2024), lần 2 (tháng 11/2024)."),
        new("T11 a range of months inside its section", "## TRIỂN KHAI\n\n### Từ ngày 01/4/2025 đến hết ngày 30/6/2025\n\n- Đại hội cấp cơ sở họp trong tháng 4/2025 – 5/2025."),
        new("T12 on the border of its section", "## TRIỂN KHAI\n\n### Từ ngày 01/4/2025 đến hết ngày 30/6/2025\n\n- Các đảng bộ báo cáo kết quả chậm nhất ngày 30/6/2025."),
        new("T14 a cited document is older than the plan", "Việc kiểm điểm theo Hướng dẫn số 02-HD/TU, ngày 27/11/2023 của Ban Thường vụ Tỉnh ủy."),
        new("T15 reports after what they report", "Đại hội cơ sở xong trước ngày 14/6/2025, báo cáo chậm nhất ngày 20/6/2025; Ban Thường vụ nghe kết quả chậm nhất ngày 30/6/2025."),
        new("T17 in due order", "Đăng ký chậm nhất ngày 15/11/2024; đại hội họp trong tháng 12/2024; báo cáo chậm nhất ngày 10/01/2025."),
        new("T18 no doubled words", "Phân công công tác cho các ban đảng, ban cán sự đảng, đảng đoàn và tổ chức đảng, đảng viên; việc quan trọng, trọng yếu thì tránh nói chung chung."),
        new("T18 a repeat across a stop", "Ban Thường vụ thẩm định, phê duyệt; phê duyệt xong thì gửi chi bộ.\n\nCấp ủy viên, ủy viên ban thường vụ và đồng chí Lý Lý Xá dự."),
        new("T19 ranges that meet", "- Chi bộ có từ 09 đến 14 đảng viên bầu 03 chi ủy viên.\n- Chi bộ có từ 15 đến 20 đảng viên bầu 05 chi ủy viên.\n- Chi bộ có từ 21 đảng viên trở lên bầu không quá 07 chi ủy viên."),
        new("T20 a count agrees with its list", "Đại hội thực hiện 02 nội dung sau:\n\n1. Tổng kết nhiệm kỳ.\n\n2. Bầu chi ủy."),
        new("T21 numbers begin anew inside a group", "| STT | Đơn vị |\n|---|---|\n| I | Cấp cơ sở: 02 |\n| 1 | Đảng bộ xã Tân Lập |\n| 2 | Đảng bộ xã Thanh Phước |\n| II | Cấp huyện: 01 |\n| 1 | Đảng bộ huyện Châu Thành |"),
        new("T22 a single body has no number", "| Thời gian | Nội dung |\n|---|---|\n| Tháng 02/2025 | Ban Thường vụ Huyện ủy tiếp tục cho ý kiến dự thảo. |"),
        new("T23 the authority of a signature", "T/M HUYỆN ỦY"),
        new("T24 two departments", "Gửi Vụ Địa phương II và Vụ Địa phương I."),
        new("T25 terms of the National Assembly", "Nhân sự đại biểu Quốc hội khóa XV và khóa XVI."),
        new("T26 congresses of two provinces", "Đại hội đại biểu Đảng bộ tỉnh Điện Biên lần thứ XV; Đại hội đại biểu Đảng bộ tỉnh Thừa Thiên Huế lần thứ XVII."),
        new("T27 relative limits", "Hồ sơ gửi trước ngày khai mạc ít nhất 15 ngày làm việc; đơn vị trả lời trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ."),
        new("T28 no date to read", "Tuyên truyền gắn với các ngày lễ lớn trong năm 2025; việc này làm hằng năm."),
        new("T29 the higher body over the lower", "ĐẢNG BỘ TỈNH HẬU GIANG\n\nHUYỆN ỦY PHỤNG HIỆP"),
        new("T32 nested brackets", "Hồ sơ gồm: (1) Đề án (hoặc phương án (kể cả danh sách)); (2) Tờ trình."),
        new("T35 spaced hyphens of names", "Học tập chủ nghĩa Mác - Lênin; các tổ chức chính trị - xã hội; lợi ích quốc gia - dân tộc; Phòng Tài chính - Kế hoạch."),
        new("T36 Roman numerals", "Đại hội lần thứ II, III, XX, XXI của các đảng bộ."),
        new("T37 congresses may sit on weekends", "- Chỉ đạo các đảng bộ, chi bộ cơ sở tiến hành đại hội điểm và hoàn thành trước ngày 20/4/2025.\n- Đại hội đảng bộ, chi bộ cơ sở không quá 02 ngày, hoàn thành trước ngày 15/6/2025."),
        new("T38 one item of four is left out", "## I. NỘI DUNG\n\n### 1. Nội dung đại hội\n\nĐại hội thực hiện 04 nội dung sau:\n\n1.1. Tổng kết.\n\n1.2. Góp ý văn kiện.\n\n1.3. Bầu cấp ủy.\n\n1.4. Bầu đại biểu.\n\nNơi khó khăn thì tiến hành đại hội với 3 nội dung, chưa thực hiện nội dung 1.3."),
        new("T39 an outline has no signer", "## PHẦN I. TÌNH HÌNH\n\n## PHẦN II. KIẾN NGHỊ", "type: de-cuong\nnumber: -"),
        new("T40 words of a form", "(ký, ghi rõ họ tên và đóng dấu)"),
        new("T41 themes come back in an outline", "- Việc lãnh đạo đại hội cấp cơ sở.\n- Việc lãnh đạo đại hội cấp huyện.", "type: de-cuong\nnumber: -"),
        new("T42 the same deadline in two columns", "| Thời gian | Cấp tỉnh | Cấp huyện |\n|---|---|---|\n| Quý II/2025 | Chỉ đạo các đảng bộ hoàn thành đại hội trong tháng 5/2025. | Các đảng bộ hoàn thành đại hội trong tháng 5/2025. |"),
        new("T43 the same date repeated", "Đại hội xong trước ngày 15/10/2025.\n\nĐại hội xong trước ngày 15/10/2025 thì báo cáo."),
        new("T44 the name of a force", "Chi bộ Công an nhân dân và Nhân dân trong huyện."),
        new("2-28 a repeat inside a title has no date", "Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị; các bước theo Chỉ thị số 35-CT/TW."),
        new("3-21 a sharp end and a vague beginning", "Đầu tháng 7/2025 đến 15/7/2025, các đảng bộ hoàn thành thí điểm."),
        new("4-65 appendices that are there", "Làm theo lịch (phụ lục 1).\n\n## PHỤ LỤC 1\n\nLịch kiểm tra."),
        new("4-65 an appendix whose title is no heading", "Làm theo lịch (phụ lục 2).\n\nPHỤ LỤC 1\n\nLịch đại hội.\n\n**PHỤ LỤC 2\nLỊCH KIỂM TRA**\n\nLịch kiểm tra."),
        new("4-106 the present structure", "Rà soát mô hình tổ chức hiện tại của chi bộ."),
        new("4-108 a zero before the first months only", "Việc này làm trong tháng 01/2025 và tháng 3/2025."),
        new("4-91 a title that its text begins with", "1. Nội dung đại hội\nĐại hội thực hiện các nội dung sau."),
        new("titles that aren't marked as headings", "1. Thời gian\n\n1.1. Lựa chọn đơn vị đại hội điểm và thời gian tổ chức đại hội điểm\n\nChọn 01 đơn vị."),
    ];
}
