using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Markdown;

public class CitationTests
{
    public static TheoryData<string, string?, string?, string?, string?> Forms => new()
    {
        // text, type, number, date, clause
        { "Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị", "Chỉ thị", "35-CT/TW", "2024-06-14", null },
        { "Chỉ thị 35-CT/TW", "Chỉ thị", "35-CT/TW", null, null },
        { "theo 133-KH/DUK", null, "133-KH/DUK", null, null },
        { "Số 133 - KH/DUK", null, "133-KH/DUK", null, null },
        { "Kế hoạch số          -KH/TU, ngày     /01/2024 của", "Kế hoạch", "-KH/TU", "2024-01", null },
        { "(kèm theo -KH/TU)", null, "-KH/TU", null, null },
        { "Kế hoạch số ......../KH-UBND", "Kế hoạch", "/KH-UBND", null, null },
        { "Kế hoạch số 594/KH-UBND", "Kế hoạch", "594/KH-UBND", null, null },
        { "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018", "Nghị định", "61/2018/NĐ-CP", "2018-04-23", null },
        { "Nghị quyết số 30c/NQ-CP ngày 08-11-2011", "Nghị quyết", "30c/NQ-CP", "2011-11-08", null },
        { "Công văn số 4338/BTTTT-CĐSQG", null, "4338/BTTTT-CĐSQG", null, null },
        { "Tờ trình số 164/TTr- SKHCN ngày 20.02.2024", "Tờ trình", "164/TTr-SKHCN", "2024-02-20", null },
        { "Chỉ thị số35-CT/TW", "Chỉ thị", "35-CT/TW", null, null },
        { "Chỉ thị số: 35-CT/TW (14/6/2024)", "Chỉ thị", "35-CT/TW", "2024-06-14", null },
        { "CHỈ THỊ SỐ 35-CT/TW", "CHỈ THỊ", "35-CT/TW", null, null },
        { "Chỉ thị số **35-CT/TW**, ngày *14/6*/2024", "Chỉ thị", "35-CT/TW", "2024-06-14", null },
        { "Chỉ thị số 35-CT/TW\nngày 14/6/2024", "Chỉ thị", "35-CT/TW", "2024-06-14", null },
        { "Chỉ thị số 35-CT/TW của Bộ Chính trị ngày 14/6/2024", "Chỉ thị", "35-CT/TW", "2024-06-14", null },
        { "theo Điểm 14, Hướng dẫn số 01-HD/TW, ngày 28/9/2021", "Hướng dẫn", "01-HD/TW", "2021-09-28", "14" },
        { "Điểm 14 của Hướng dẫn số 01-HD/TW", "Hướng dẫn", "01-HD/TW", null, "14" },
        { "mục 3 phần II Kế hoạch số 12-KH/HU", "Kế hoạch", "12-KH/HU", null, "II.3" },
        { "điểm đ, khoản 2, Điều 5 Nghị định số 61/2018/NĐ-CP", "Nghị định", "61/2018/NĐ-CP", null, "dieu-5.2.dd" },
        { "Phụ lục 2 Kế hoạch số 12-KH/HU", "Kế hoạch", "12-KH/HU", null, "PL2" },
        { "Luật số 47/2010/QH12", null, "47/2010/QH12", null, null },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_number_is_found(string text, string? type, string? number, string? date, string? clause)
    {
        Citation citation = Assert.Single(Bodies.Read(text).Citations);
        Assert.Equal((type, number, date, clause), (citation.TypeWord, citation.Number?.Text, citation.Date?.ToString(), citation.Clause));
    }

    [Theory]
    [InlineData("theo khoản 4, Điều 24 Điều lệ Đảng (khóa XI) và", "Điều lệ Đảng (khóa XI)", "dieu-24.4", null)]
    [InlineData("Điều 16 Quy chế bầu cử trong Đảng", "Quy chế bầu cử trong Đảng", "dieu-16", null)]
    [InlineData("Bộ luật Dân sự năm 2015", "Bộ luật Dân sự", null, "2015")]
    [InlineData("Bộ luật Dân sự ngày 24/11/2015", "Bộ luật Dân sự", null, "2015-11-24")]
    [InlineData("Bộ luật **Dân sự**", "Bộ luật Dân sự", null, null)]
    public void Laws_and_charters_are_found_by_name(string text, string name, string? clause, string? date)
    {
        Citation citation = Assert.Single(Bodies.Read(text).Citations);
        Assert.Equal((name, clause, date), (citation.Key, citation.Clause, citation.Date?.ToString()));
    }

    [Theory]
    [InlineData("nhiệm kỳ 2025-2030, 2025 - 2030, 2025 – 2027")]
    [InlineData("không quá 1/2 ngày, 01 - 02 đảng bộ")]
    [InlineData("lãnh đạo HĐND/UBND, Đ/c Nguyễn, BCH-UBND/HĐND")]
    [InlineData("ngày 14/6/2024, 20-02-2024, từ 03/01 đến 10/01/2025")]
    [InlineData("lớp 3/A, phòng 12-A, điểm cầu 10-15%")]
    [InlineData("10/NQ và đại hội điểm cấp cơ sở")]
    [InlineData("`Chỉ thị số 35-CT/TW`")]
    [InlineData("<https://vi-du.vn/133-KH/DUK>")]
    public void What_only_looks_like_a_citation_is_left_alone(string text) =>
        Assert.Empty(Bodies.Read(text).Citations);

    [Theory]
    [InlineData("[[35-CT/TW]]", null, "35-CT/TW", null, null)]
    [InlineData("[[35-CT/TW, 14/6/2024]]", null, "35-CT/TW", "2024-06-14", null)]
    [InlineData("[[35-CT/TW, ngày 14 tháng 6 năm 2024]]", null, "35-CT/TW", "2024-06-14", null)]
    [InlineData("[[35-CT/TW, 2024-06-14]]", null, "35-CT/TW", "2024-06-14", null)]
    [InlineData("[[kh-tinh]]", "kh-tinh", null, null, null)]
    [InlineData("[[kh-tinh#III.2]]", "kh-tinh", null, null, "III.2")]
    [InlineData("[[#II.3]]", "", null, null, "II.3")]
    [InlineData("[[kh-tinh|chữ hiện ra]]", "kh-tinh", null, null, null)]
    public void Explicit_forms_are_read(string text, string? key, string? number, string? date, string? clause)
    {
        Citation citation = Assert.Single(Bodies.Read($"Theo {text} thì").Citations);
        Assert.True(citation.Explicit);
        Assert.Equal(text, citation.Text);
        Assert.Equal((number, date, clause), (citation.Number?.Text, citation.Date?.ToString(), citation.Clause));
        if (key is not null) Assert.Equal(key, citation.Key);
    }

    [Fact]
    public void Several_in_one_sentence_and_one_inside_another_keep_their_dates()
    {
        BodyReadResult body = Bodies.Read(
            "Thực hiện Kế hoạch số 158-KH/TU, ngày 18/7/2024 của Tỉnh ủy thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024; xong trước ngày 15/9/2024.");
        Assert.Equal(["158-KH/TU 2024-07-18", "35-CT/TW 2024-06-14"], body.Citations.Select(citation => $"{citation.Number} {citation.Date}"));
        Assert.Equal(["trước ngày 15/9/2024"], body.Times.Select(time => time.Text));
    }

    [Fact]
    public void A_date_that_does_not_exist_is_a_finding()
    {
        BodyReadResult body = Bodies.Read("Thông báo số 98-TB/HU ngày 31/4/2024");
        Assert.Null(Assert.Single(body.Citations).Date);
        Assert.Equal(("PS2006", "31/4/2024"), (body.Diagnostics.Single().Code, Bodies.At("Thông báo số 98-TB/HU ngày 31/4/2024", body.Diagnostics[0].Span)));
    }

    [Fact]
    public void A_point_of_this_document_is_a_citation_of_itself()
    {
        Citation citation = Assert.Single(Bodies.Read("Thực hiện mục 3 phần II Kế hoạch này.").Citations);
        Assert.Equal(("", "II.3", "mục 3 phần II Kế hoạch này"), (citation.Key, citation.Clause, citation.Text));
    }

    [Theory]
    [InlineData("Thực hiện Chỉ thị số 35-CT/TW, ngày 14/6/2024 của", "Chỉ thị số 35-CT/TW, ngày 14/6/2024")]
    [InlineData("Theo Chỉ thị số **35-CT/TW**, ngày 14/6/2024", "Chỉ thị số **35-CT/TW**, ngày 14/6/2024")]
    [InlineData("| a | b |\n|---|---|\n|  Theo   Điều lệ Đảng  | [[kh-a|x]] |", "Điều lệ Đảng")]
    [InlineData("- a\n  - dòng một\n    Điều 3 Điều lệ Đảng", "Điều 3 Điều lệ Đảng")]
    [InlineData("a &amp; b \\* Điều lệ Đảng", "Điều lệ Đảng")]
    [InlineData("> a\n> b Điều lệ Đảng\n> c", "Điều lệ Đảng")]
    public void The_span_reads_back_the_text_of_the_file(string text, string expected)
    {
        const string front = "---\nid: x\ntitle: đề mục\n---\n\n";
        Assert.Equal(expected, Bodies.At(front + text, Bodies.Read(text, front: front).Citations.First(citation => !citation.Explicit).Span));
    }
}
