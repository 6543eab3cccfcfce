using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Markdown;

/// <summary>Sentences as offices write them, each with every citation in it: type, number or name, date, clause; <c>~</c> where there is none.</summary>
public sealed class CitationSentencesTests
{
    public static TheoryData<string, string[]> Sentences => new()
    {
        // Party numbers
        { "Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị.", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thực hiện Chỉ thị số 35-CT/TW, ngày 14 tháng 6 năm 2024.", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thực hiện Chỉ thị số 35-CT/TW (ngày 14/6/2024).", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị ngày 14/6/2024.", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thực hiện Kết luận số 21-KL/TW của Ban Chấp hành Trung ương (khóa XIII) ngày 25/10/2021.", ["~|21-KL/TW|2021-10-25|~"] },
        { "Thực hiện Chỉ thị số 35-CT/TW ngày 14.6.2024.", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thực hiện Chỉ thị số 35-CT/TW ngày 14-06-2024.", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Chỉ thị 35-CT/TW đã nêu.", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Theo 133-KH/DUK thì", ["~|133-KH/DUK|~|~"] },
        { "Số 133 - KH/DUK", ["~|133-KH/DUK|~|~"] },
        { "Kế hoạch số 133-KH/ĐUK của Đảng ủy Khối", ["Kế hoạch|133-KH/ĐUK|~|~"] },
        { "Hướng dẫn số 05-HD/BTCTU ngày 19/9/2024", ["Hướng dẫn|05-HD/BTCTU|2024-09-19|~"] },
        { "Hướng dẫn số 02-HD/UBKTTW", ["Hướng dẫn|02-HD/UBKTTW|~|~"] },
        { "Thông báo số 98-TB/HU ngày 08/5/2024", ["Thông báo|98-TB/HU|2024-05-08|~"] },
        { "Thông báo số   98-TB/HU ngày 08/5/2024", ["Thông báo|98-TB/HU|2024-05-08|~"] },
        { "Quyết định số 5513-QĐ/TU, ngày 30/10/2024 của Ban Thường vụ Tỉnh ủy", ["Quyết định|5513-QĐ/TU|2024-10-30|~"] },
        { "Kế hoạch số 12a-KH/HU", ["Kế hoạch|12a-KH/HU|~|~"] },
        { "Quyết định số 12-QĐ/TU-VP", ["Quyết định|12-QĐ/TU-VP|~|~"] },

        // Blank numbers
        { "Kế hoạch số          -KH/TU, ngày     /01/2024 của Tỉnh ủy", ["Kế hoạch|-KH/TU|2024-01|~"] },
        { "Kế hoạch     -KH/TU, ngày     /      /2024", ["Kế hoạch|-KH/TU|2024|~"] },
        { "Kế hoạch số ......-KH/TU", ["Kế hoạch|-KH/TU|~|~"] },
        { "Kế hoạch số …-KH/HU ngày … tháng … năm 2024", ["Kế hoạch|-KH/HU|~|~"] },
        { "Kế hoạch số ____/KH-UBND", ["Kế hoạch|/KH-UBND|~|~"] },
        { "(kèm theo -KH/TU)", ["~|-KH/TU|~|~"] },

        // State numbers
        { "Kế hoạch số 594/KH-UBND ngày 20/02/2024 của UBND huyện", ["Kế hoạch|594/KH-UBND|2024-02-20|~"] },
        { "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ", ["Nghị định|61/2018/NĐ-CP|2018-04-23|~"] },
        { "Nghị định 30/2020/NĐ-CP", ["Nghị định|30/2020/NĐ-CP|~|~"] },
        { "Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011", ["Nghị quyết|30c/NQ-CP|2011-11-08|~"] },
        { "Công văn số 4338/BTTTT-CĐSQG ngày 20/10/2023", ["~|4338/BTTTT-CĐSQG|2023-10-20|~"] },
        { "Tờ trình số 164/TTr- SKHCN ngày 20/02/2024 của Sở Khoa học và Công nghệ", ["Tờ trình|164/TTr-SKHCN|2024-02-20|~"] },
        { "Tờ trình số 164/TTr -SKHCN", ["Tờ trình|164/TTr-SKHCN|~|~"] },
        { "Quyết định số 749/QĐ-TTg", ["Quyết định|749/QĐ-TTg|~|~"] },
        { "Thông tư số 01/2023/TT-VPCP", ["~|01/2023/TT-VPCP|~|~"] },
        { "Luật số 47/2010/QH12", ["~|47/2010/QH12|~|~"] },
        { "Nghị quyết số 76/2021/UBTVQH15", ["Nghị quyết|76/2021/UBTVQH15|~|~"] },
        { "Thông tư liên tịch số 01/2014/TTLT-BNV-BTC", ["~|01/2014/TTLT-BNV-BTC|~|~"] },

        // Several in one sentence
        { "thực hiện các Quy định số 22-QĐ/TW, 69-QĐ/TW và Hướng dẫn số 02-HD/UBKTTW", ["Quy định|22-QĐ/TW|~|~", "Quy định|69-QĐ/TW|~|~", "Hướng dẫn|02-HD/UBKTTW|~|~"] },
        { "Thông báo số 98-TB/HU ngày 08/5/2024 và Thông báo số 94-TB/HU ngày 20/02/2024", ["Thông báo|98-TB/HU|2024-05-08|~", "Thông báo|94-TB/HU|2024-02-20|~"] },
        { "các Quyết định số 12-QĐ/TU ngày 01/3/2024, số 15-QĐ/TU ngày 02/4/2024", ["Quyết định|12-QĐ/TU|2024-03-01|~", "Quyết định|15-QĐ/TU|2024-04-02|~"] },
        { "Nghị định số 61/2018/NĐ-CP và 30/2020/NĐ-CP", ["Nghị định|61/2018/NĐ-CP|~|~", "Nghị định|30/2020/NĐ-CP|~|~"] },
        { "Chỉ thị số 35-CT/TW; 294-KH/HU", ["Chỉ thị|35-CT/TW|~|~", "~|294-KH/HU|~|~"] },
        { "Kế hoạch số 158-KH/TU, ngày 18/7/2024 của Tỉnh ủy thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024", ["Kế hoạch|158-KH/TU|2024-07-18|~", "Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Thông báo số 01-TB/TW ngày 18/5/2021 về tiếp tục thực hiện Chỉ thị số 05-CT/TW", ["Thông báo|01-TB/TW|2021-05-18|~", "Chỉ thị|05-CT/TW|~|~"] },
        { "Kế hoạch thực hiện Kế hoạch số 158-KH/TU thực hiện Chỉ thị số 35-CT/TW", ["Kế hoạch|158-KH/TU|~|~", "Chỉ thị|35-CT/TW|~|~"] },

        // Split, marked, misspelled
        { "Chỉ thị số\n35-CT/TW, ngày 14/6/2024", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Chỉ thị số 35-\nCT/TW, ngày 14/6/2024", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Chỉ thị số 35-CT/\nTW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Chỉ thị số 35-CT/TW, ngày\n14/6/2024", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Chỉ thị số 35-CT/TW, ngày 14 tháng 6\nnăm 2024", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Chỉ thị số **35-CT/TW**, ngày *14/6*/2024", ["Chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "**Chỉ thị** số 35-*CT*/TW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Chỉ thị số 35–CT/TW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Chỉ thị số 35—CT/TW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Chỉ thị số 35\u2011CT/TW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Kế hoạch số 594/KH–UBND", ["Kế hoạch|594/KH-UBND|~|~"] },
        { "Chỉ thị số 35-ct/tw", ["Chỉ thị|35-CT/TW|~|~"] },
        { "chỉ thị số 35-ct/tw, ngày 14/6/2024", ["chỉ thị|35-CT/TW|2024-06-14|~"] },
        { "Kế hoạch số 594/kh-ubnd", ["Kế hoạch|594/KH-UBND|~|~"] },
        { "CHỈ THỊ SỐ 35-CT/TW", ["CHỈ THỊ|35-CT/TW|~|~"] },
        { "Quyết định số 24-QD/TW", ["Quyết định|24-QD/TW|~|~"] },
        { "Nghị định số 61/2018/ND-CP", ["Nghị định|61/2018/ND-CP|~|~"] },
        { "Kế hoạch số 594-KH/UBND", ["Kế hoạch|594-KH/UBND|~|~"] },
        { "Chỉ thị số35-CT/TW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Chỉ thị số: 35-CT/TW", ["Chỉ thị|35-CT/TW|~|~"] },
        { "Chỉ thị số\u00A035-CT/TW", ["Chỉ thị|35-CT/TW|~|~"] },

        // Points of documents
        { "mục 3 phần II Kế hoạch số 12-KH/HU", ["Kế hoạch|12-KH/HU|~|II.3"] },
        { "điểm 2.1 mục 2 phần II Kế hoạch số 12-KH/HU", ["Kế hoạch|12-KH/HU|~|II.2.1"] },
        { "điểm 2.1, mục 2, phần II của Kế hoạch số 12-KH/HU", ["Kế hoạch|12-KH/HU|~|II.2.1"] },
        { "khoản 1 Điều 9 Nghị định số 30/2020/NĐ-CP", ["Nghị định|30/2020/NĐ-CP|~|dieu-9.1"] },
        { "điểm đ, khoản 2, Điều 5 Nghị định số 61/2018/NĐ-CP", ["Nghị định|61/2018/NĐ-CP|~|dieu-5.2.dd"] },
        { "Điểm 14 của Hướng dẫn số 01-HD/TW ngày 28/9/2021", ["Hướng dẫn|01-HD/TW|2021-09-28|14"] },
        { "Điểm 22, Quy định số 24-QĐ/TW ngày 30/7/2021", ["Quy định|24-QĐ/TW|2021-07-30|22"] },
        { "Phụ lục 2 Kế hoạch số 12-KH/HU", ["Kế hoạch|12-KH/HU|~|PL2"] },
        { "Chương II Nghị định số 30/2020/NĐ-CP", ["Nghị định|30/2020/NĐ-CP|~|chuong-II"] },
        { "mục II.3 Kế hoạch số 12-KH/HU", ["Kế hoạch|12-KH/HU|~|II.3"] },
        { "khoản 4, Điều 24 Điều lệ Đảng (khóa XI) và Điểm 22, Quy định số 24-QĐ/TW", ["~|Điều lệ Đảng (khóa XI)|~|dieu-24.4", "Quy định|24-QĐ/TW|~|22"] },

        // By name
        { "Điều 16 Quy chế bầu cử trong Đảng", ["~|Quy chế bầu cử trong Đảng|~|dieu-16"] },
        { "Bộ luật Dân sự năm 2015", ["~|Bộ luật Dân sự|2015|~"] },
        { "điều 147 Bộ luật Dân sự ngày 24/11/2015", ["~|Bộ luật Dân sự|2015-11-24|dieu-147"] },
        { "Luật Tổ chức chính quyền địa phương ngày 19/6/2015", ["~|Luật Tổ chức chính quyền địa phương|2015-06-19|~"] },
        { "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015", ["~|Luật Tổ chức chính quyền địa phương|2015-06-19|~"] },
        { "Luật Phòng, chống tham nhũng năm 2018", ["~|Luật Phòng, chống tham nhũng|2018|~"] },
        { "Luật Bảo vệ bí mật nhà nước 2018", ["~|Luật Bảo vệ bí mật nhà nước|2018|~"] },
        { "khoản 2 Điều 8 Luật Đất đai năm 2024", ["~|Luật Đất đai|2024|dieu-8.2"] },

        // This document
        { "Ban Tổ chức theo dõi việc thực hiện Kế hoạch này.", ["Kế hoạch||~|~"] },
        { "nêu tại mục 3 phần II Kế hoạch này", ["Kế hoạch||~|II.3"] },
        { "Chỉ thị số 35-CT/TW; các cấp ủy học tập Chỉ thị này", ["Chỉ thị|35-CT/TW|~|~", "Chỉ thị||~|~"] },

        // Dates that are not the document's
        { "Kế hoạch số 12-KH/HU của Huyện ủy, xong trước ngày 15/9/2024", ["Kế hoạch|12-KH/HU|~|~"] },
        { "Kế hoạch số 12-KH/HU của Huyện ủy hoàn thành trước ngày 15/9/2024", ["Kế hoạch|12-KH/HU|~|~"] },
        { "Kế hoạch số 12-KH/HU từ ngày 01/9/2024 đến hết ngày 31/10/2024", ["Kế hoạch|12-KH/HU|~|~"] },
        { "Kế hoạch số 12-KH/HU của Huyện ủy đến ngày 31/10/2024", ["Kế hoạch|12-KH/HU|~|~"] },

        // No citations
        { "triển khai Luật Đất đai trong năm 2025", [] },
        { "Luật sư Nguyễn Văn A, năm 2024", [] },
        { "các Kế hoạch này phải gửi về Ban Tổ chức", [] },
        { "nhiệm kỳ 2025 - 2030, 10-15%, 1/2 ngày, 01 - 02 đảng bộ", [] },
        { "số 5-tháng/quý, số 2-a/b", [] },
        { "Kế hoạch tổ chức đại hội, hướng dẫn của Tỉnh ủy", [] },
        { "điện thoại 0215-3825-409, phòng 12/A", [] },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_citation_of_a_sentence_is_found(string sentence, string[] expected) =>
        Assert.Equal(expected, Bodies.Read(sentence).Citations.Select(Line));

    [Theory]
    [InlineData("[[35-CT/TW, 14/6/2024]]", "~|35-CT/TW|2024-06-14|~")]
    [InlineData("[[35–CT/TW]]", "~|35-CT/TW|~|~")]
    [InlineData("[[594/KH-UBND]]", "~|594/KH-UBND|~|~")]
    [InlineData("[[61/2018/NĐ-CP, ngày 23 tháng 4 năm 2018]]", "~|61/2018/NĐ-CP|2018-04-23|~")]
    [InlineData("[[164/TTr- SKHCN]]", "~|164/TTr-SKHCN|~|~")]
    [InlineData("[[30c/NQ-CP#dieu-2]]", "~|30c/NQ-CP|~|dieu-2")]
    [InlineData("[[-KH/TU]]", "~|-KH/TU|~|~")]
    [InlineData("[[4338/BTTTT-CĐSQG|công văn]]", "~|4338/BTTTT-CĐSQG|~|~")]
    public void The_same_forms_are_read_in_brackets(string text, string expected) =>
        Assert.Equal(expected, Line(Assert.Single(Bodies.Read($"Theo {text} thì").Citations)));

    private static string Line(Citation citation) =>
        $"{citation.TypeWord ?? "~"}|{citation.Number?.Text ?? citation.Key ?? "~"}|{citation.Date?.ToString() ?? "~"}|{citation.Clause ?? "~"}";
}
