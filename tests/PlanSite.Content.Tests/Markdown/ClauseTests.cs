using PlanSite.Content.Markdown;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Markdown;

public class ClauseTests
{
    public static TheoryData<string, string> Outlines => new()
    {
        { "## I. A\n\n1. b\n\n2. c", "I I.1 I.2" },
        { "## II. A\n\n### 3. B\n\n#### 3.1. C\n\n- x\n\n- y\n  - z", "II II.3 II.3.1 II.3.1.-1 II.3.1.-2 II.3.1.-2.-1" },
        { "## II. A\n\n### 3.1. B", "II II.3.1" },
        { "1. a\n2. b\na) c\nb) d\nđ) e\n3. f", "1 2 2.a 2.b 2.dd 3" },
        { "1. a\n1.1. b\n1.2. c\n2. d\n2.3.1. e", "1 1.1 1.2 2 2.3.1" },
        { "### 3.4. Hồ sơ\n\n(1) a\n\n(2) b", "3.4 3.4.1 3.4.2" },
        { "## PHẦN I. A\n\n### 1. B\n\n## PHẦN II. C\n\n### 2. D\n\n#### 2.3. E\n\n##### 2.3.1. F", "I I.1 II II.2 II.2.3 II.2.3.1" },
        { "I. A\n\n1. B\n\nPHỤ LỤC 1\n\n**PHỤ LỤC 2\nLỊCH KIỂM TRA**\n\nA. C\n\n1. D\n\nPhụ lục 3 có mẫu.", "I I.1 PL1 PL2 PL2.A PL2.A.1" },
        { "I. A\n\n- B\n\t1. C\n2. D", "I I.-1 I.-1.1 I.2" },
        { "## I. A\n\n## PHỤ LỤC\n\n## PHỤ LỤC 2. B\n\n### A. C\n\n#### I. D\n\n1. e", "I PL PL2 PL2.A PL2.A.I PL2.A.I.1" },
        { "## Chương II. A\n\n### Điều 9. B\n\n1. c\n\na) d\n\n### Điều 10. E", "chuong-II dieu-9 dieu-9.1 dieu-9.1.a dieu-10" },
        { "## Chương II\n\n### Mục 1. A\n\n#### Điều 3. B", "chuong-II chuong-II.muc-1 dieu-3" },
        { "Điều 9. A\n\nkhoản 1. b\n\nđiểm a) c", "dieu-9 dieu-9.1 dieu-9.1.a" },
        { "## PHẦN I. A\n\n## I. B\n\n## II. C\n\n## PHẦN II. D", "I I.I I.II II" },
        { "## H. A\n\n## I. B\n\n### 1. C", "H I I.1" },
        { "# I. A\n\n#### 1. B\n\n## II. C", "I I.1 II" },
        { "### 1. A\n\n#### 2. B", "1 2" },
        { "### 1. A\n\n2. b\n\n3. c", "1 2 3" },
        { "## I. A\n\n1. b\n\n## I. C\n\n1. d", "I I.1 I-2 I.1-2" },
        { "## Lời nói đầu\n\n1. a\n\n### Đánh giá, kiến nghị", "loi-noi-dau loi-noi-dau.1 loi-noi-dau.danh-gia-kien-nghi" },
        { "## I. A {#muc-dich}\n\n1. b {#quan-triet}\n\na) c", "muc-dich quan-triet I.1.a" },
        { "1. a\n\n(1) b\n\na) c\n\nb) d\n\n(2) e", "1 1.1 1.1.a 1.1.b 1.2" },
        { "- a\n+ b\n+ c\n- d", "-1 -1.-1 -1.-2 -2" },
        { "1. a\n\n- x\n\n1.1. b\n\n- y", "1 1.-1 1.1 1.1.-1" },
        { "2.3. a\n- x\n2.4. b\n- y\nPHẦN III. c\n1. d", "2.3 2.3.-1 2.4 2.4.-1 III III.1" },
        { "**1. Mục đích**\n\n*a)* b", "1 1.a" },
        { "III. Kết quả\n\n1. a\n\nIV. Khác", "III III.1 IV" },
        { "I- A\n\n1/ b\n\na/ c", "I I.1 I.1.a" },
        { "1.Mục đích\n\n1.1 Yêu cầu", "1 1.1" },
        { "    1. thụt vào như Word\n\n    a) và đây", "1 1.a" },
        { "> 1. a\n>\n> 2. b", "1 2" },
        { "Đoạn.\n\nĐoạn có mã. {#doan}\n\n- x", "doan -1" },
        { "1. a {#x}\n\n2. b {#x}", "x x-2" },
        { "1. a {#I.1}\n\n## I. B\n\n1. c", "I.1 I I.1-2" },
        { "Văn bản ngày\n31. tháng sau", "" },
        { "2025. năm\n\n10.000 đảng viên\n\n1.5 triệu đồng\n\nĐiều 16 Quy chế", "" },
        { "| 1. | a |\n|---|---|\n| 2. | b |", "" },
    };

    [Theory]
    [MemberData(nameof(Outlines))]
    public void Anchors_are_the_paths_of_the_numbers(string body, string anchors) =>
        Assert.Equal(anchors, string.Join(' ', Bodies.Read(body).Clauses.Select(clause => clause.Anchor)));

    [Fact]
    public void An_id_stands_beside_the_path()
    {
        Clause clause = Bodies.Read("## I. A\n\n1. b {#quan-triet}").Clauses[1];
        Assert.Equal(("quan-triet", "I.1", "1.", "b", "I", 2), (clause.Anchor, clause.Path, clause.Number, clause.Title, clause.Parent, clause.Depth));
    }

    [Fact]
    public void Paragraphs_without_number_belong_to_the_clause_above()
    {
        BodyReadResult body = Bodies.Read("## I. Đầu\n\n1. Một.\n\nThêm cho một.\n\n- Gạch.\n\nSau gạch.\n\n2. Hai.\n\n## II. Cuối\n\nCủa cuối.");
        Assert.Equal("Một.\nThêm cho một.\nSau gạch.", body.Clauses.Single(clause => clause.Anchor == "I.1").Text);
        Assert.Equal("Gạch.", body.Clauses.Single(clause => clause.Anchor == "I.1.-1").Text);
        Assert.Equal("Cuối\nCủa cuối.", body.Clauses.Single(clause => clause.Anchor == "II").Text);
        Assert.True(body.Clauses[0].IsHeading);
        Assert.False(body.Clauses[1].IsHeading);
    }

    [Theory]
    [InlineData("## PHẦN II. Kết quả", ClauseKind.Part, "PHẦN II.", "Kết quả")]
    [InlineData("## Phần thứ nhất", ClauseKind.Part, "Phần thứ nhất", "")]
    [InlineData("## PHỤ LỤC 3 ĐỀ CƯƠNG", ClauseKind.Appendix, "PHỤ LỤC 3", "ĐỀ CƯƠNG")]
    [InlineData("## II - NỘI DUNG", ClauseKind.Roman, "II -", "NỘI DUNG")]
    [InlineData("## Kết luận", ClauseKind.Unnumbered, "", "Kết luận")]
    [InlineData("Điều 9. Số lượng", ClauseKind.Article, "Điều 9.", "Số lượng")]
    [InlineData("2.3.1. Chuẩn bị", ClauseKind.Arabic, "2.3.1.", "Chuẩn bị")]
    [InlineData("đ) Việc khác", ClauseKind.Point, "đ)", "Việc khác")]
    [InlineData("(12) Hồ sơ", ClauseKind.Bracketed, "(12)", "Hồ sơ")]
    [InlineData("- Việc", ClauseKind.Dash, "-", "Việc")]
    [InlineData("– Việc", ClauseKind.Dash, "–", "Việc")]
    [InlineData("A. Thời gian", ClauseKind.Letter, "A.", "Thời gian")]
    public void Kind_number_and_title_are_read(string body, ClauseKind kind, string number, string title)
    {
        Clause clause = Assert.Single(Bodies.Read(body).Clauses);
        Assert.Equal((kind, number, title), (clause.Kind, clause.Number, clause.Title));
    }

    [Fact]
    public void The_span_of_a_clause_is_its_number_and_first_paragraph()
    {
        const string front = "---\nid: a\n---\n";
        const string text = "## I. Đầu **đậm**\n\n1. Một\nhai dòng.\n\nKhông.\n\n- Gạch *nghiêng*\n  - con\n\n(1) Ngoặc {#x}\n";
        BodyReadResult body = Bodies.Read(text, front: front);
        Assert.Equal(
            ["I. Đầu **đậm", "1. Một\nhai dòng.", "- Gạch *nghiêng", "- con", "(1) Ngoặc"],
            body.Clauses.Select(clause => Bodies.At(front + text, clause.Span)));
    }

    [Fact]
    public void An_id_given_twice_is_a_finding_at_the_second()
    {
        BodyReadResult body = Bodies.Read("1. a {#x}\n\n2. b {#x}");
        Assert.Equal(("PS4005", 3, 8), (body.Diagnostics.Single().Code, body.Diagnostics[0].Span.Line, body.Diagnostics[0].Span.Column));
    }
}
