using System.Collections.Immutable;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Tests.Linking;

public class CitationLinkTests
{
    private static RepositoryBuilder Known() => new RepositoryBuilder()
        .Reference("ct-35-2019", "35-CT/TW", "2019-05-30").Reference("ct-35-2024", "35-CT/TW", "2024-06-14")
        .Reference("hd-1", "01-HD/TW", "2021-09-28").Reference("nd-61", "61/2018/NĐ-CP", "2018-04-23").Reference("kh-trong", "-KH/TU", "2024-01")
        .Reference("dieu-le", title: "Điều lệ Đảng").Reference("blds-1995", title: "Bộ luật Dân sự", date: "1995-10-28").Reference("blds-2015", title: "Bộ luật Dân sự", date: "2015-11-24")
        .Document("kh-tinh", "## I. A\n\n1. b\n\n## II. C\n\n1. d\n\n14. e", "12-KH/TU", "2024-08-20");

    public static TheoryData<string, CitationOutcome, string?, string?> Citations => new()
    {
        // text, outcome, what is meant, finding
        { "Chỉ thị số 35-CT/TW, ngày 14/6/2024", CitationOutcome.Found, "ct-35-2024", null },
        { "Chỉ thị số 35-CT/TW, ngày 30/5/2019", CitationOutcome.Found, "ct-35-2019", null },
        { "Chỉ thị số 35-CT/TW, ngày 15/6/2024", CitationOutcome.DateDiffers, null, "PS2002" },
        { "Chỉ thị số 35-CT/TW", CitationOutcome.Ambiguous, null, "PS2003" },
        { "Chỉ thị số 53-CT/TW", CitationOutcome.Unknown, null, "PS2001" },
        { "Hướng dẫn số 01-HD/TW", CitationOutcome.Found, "hd-1", null },
        { "Hướng dẫn số 1-HD/TW", CitationOutcome.Found, "hd-1", null },
        { "Hướng dẫn số 01-HD/TW, ngày 28/9/2020", CitationOutcome.DateDiffers, "hd-1", "PS2002" },
        { "Nghị định số 61/2018/ND-CP", CitationOutcome.Unknown, null, "PS2001" },
        { "Kế hoạch số -KH/TU", CitationOutcome.Blank, null, null },
        { "Kế hoạch số -KH/TU, ngày   /01/2024", CitationOutcome.Found, "kh-trong", null },
        { "Kế hoạch số 12-KH/TU", CitationOutcome.Found, "kh-tinh", null },
        { "mục 1 phần II Kế hoạch số 12-KH/TU", CitationOutcome.Found, "kh-tinh", null },
        { "Điểm 14 Kế hoạch số 12-KH/TU", CitationOutcome.Found, "kh-tinh", null },
        { "mục 9 phần II Kế hoạch số 12-KH/TU", CitationOutcome.ClauseMissing, "kh-tinh", "PS2004" },
        { "Điều 9 Điều lệ Đảng", CitationOutcome.Found, "dieu-le", null },
        { "Bộ luật Dân sự", CitationOutcome.Ambiguous, null, "PS2003" },
        { "Bộ luật Dân sự năm 2015", CitationOutcome.Found, "blds-2015", null },
        { "Bộ luật Dân sự năm 2005", CitationOutcome.DateDiffers, null, "PS2002" },
        { "[[kh-tinh#II.1]]", CitationOutcome.Found, "kh-tinh", null },
        { "[[kh-tinh#IX]]", CitationOutcome.ClauseMissing, "kh-tinh", "PS2004" },
        { "[[kh-tihn]]", CitationOutcome.Unknown, null, "PS2001" },
        { "[[35-CT/TW, 14/6/2024]]", CitationOutcome.Found, "ct-35-2024", null },
        { "[[#mo-dau]]", CitationOutcome.Found, "a", null },
        { "[[#IX]]", CitationOutcome.ClauseMissing, "a", "PS2004" },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void A_citation_finds_its_document_or_says_why_not(string text, CitationOutcome outcome, string? meant, string? code)
    {
        (PlanRepository repository, ImmutableArray<Diagnostic> findings) = Known().Document("a", $"## Mở đầu\n\nTheo {text}.").Link();
        Citation citation = Assert.Single(repository.DocumentsById["a"].Citations);
        Assert.Equal((outcome, meant), (citation.Outcome, citation.Document ?? citation.Reference));
        Assert.Equal(code, findings.SingleOrDefault()?.Code);
        Assert.All(findings, finding => Assert.Equal(citation.Span, finding.Span));
    }

    [Theory]
    [InlineData("35-CT/TƯ", "35-CT/TW, ngày")]
    [InlineData("36-CT/TW", "35-CT/TW, ngày")]
    [InlineData("36-CT/TW, ngày 14/6/2024", "35-CT/TW, ngày 14/6/2024")]
    [InlineData("36-CT/TW, ngày 30/5/2019", "35-CT/TW, ngày 30/5/2019")]
    [InlineData("61-2018-ND-CP", null)]
    [InlineData("61/2018/ND-CP", "61/2018/NĐ-CP, ngày 23/4/2018")]
    [InlineData("99-XX/YY", null)]
    public void The_nearest_number_is_suggested(string written, string? nearest)
    {
        Diagnostic? finding = Known().Document("a", $"Theo Chỉ thị số {written}.").Link().Findings.SingleOrDefault();
        if (nearest is null) Assert.DoesNotContain("Có phải", finding?.Help.Vi ?? "", StringComparison.Ordinal);
        else Assert.Contains(nearest, finding!.Help.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_means_what_it_meant_with_its_date()
    {
        PlanRepository repository = Known().Document("a", "Chỉ thị số 35-CT/TW, ngày 30/5/2019. Tiếp tục Chỉ thị số 35-CT/TW.").Link().Repository;
        Assert.Equal(["ct-35-2019", "ct-35-2019"], repository.DocumentsById["a"].Citations.Select(citation => citation.Reference));
    }

    [Theory]
    [InlineData("Chỉ thị số 35-CT/TW, ngày 14/6/2024", "ct-35-2024", 0)]
    [InlineData("Chỉ thị số 35-CT/TW, ngày 15/6/2024", null, 1)]
    [InlineData("Chỉ thị số 35-CT/TW", null, 1)]
    [InlineData("Chỉ thị số 35-CT/TU", null, 1)]
    public void A_short_form_means_what_the_full_one_does_and_repeats_no_finding(string full, string? meant, int findings)
    {
        (PlanRepository repository, ImmutableArray<Diagnostic> found) = Known().Document("a", $"Theo {full}. Quán triệt Chỉ thị 35 và Chỉ thị 35.").Link();
        Assert.Equal([meant, meant, meant], repository.DocumentsById["a"].Citations.Select(citation => citation.Reference));
        Assert.Equal(findings, found.Length);
    }

    [Fact]
    public void A_document_does_not_cite_itself_by_a_number_that_another_bears()
    {
        PlanRepository repository = new RepositoryBuilder().Reference("ct-cu", "35-CT/TW", "2019-05-30")
            .Document("a", "Thay Chỉ thị 35-CT/TW.", "35-CT/TW", "2024-06-14").Link().Repository;
        Assert.Equal("ct-cu", repository.DocumentsById["a"].Citations.Single().Reference);
    }

    [Fact]
    public void An_id_is_shown_as_the_name_of_its_document()
    {
        PlanRepository repository = Known().Document("a", "## PHỤ LỤC 2. B\n\n[[kh-tinh#II.1]], [[dieu-le]], [[kh-tinh|chữ]], [[#PL2]], [[35-CT/TW, 14/6/2024]]").Link().Repository;
        Assert.Equal(
            ["mục II.1 Kế hoạch số 12-KH/TU", "Chỉ thị Điều lệ Đảng", "chữ", "Phụ lục 2", "35-CT/TW, 14/6/2024"],
            repository.DocumentsById["a"].Body.OfType<CitationPart>().Select(part => part.Html));
    }

    [Fact]
    public void Relations_become_ids_and_unknown_ones_are_findings()
    {
        (PlanRepository repository, ImmutableArray<Diagnostic> findings) = Known()
            .Document("a", "x", implements: ["kh-tinh", "12-KH/TU", "35-CT/TW, 14/6/2024", "kh-tnh", "99-KH/TU", "35-CT/TW"], appendixOf: "hd-1").Link();
        Assert.Equal(["kh-tinh", "kh-tinh", "ct-35-2024", "kh-tnh", "99-KH/TU", "35-CT/TW"], repository.DocumentsById["a"].Implements.Select(id => id.Value));
        Assert.Equal(["PS2001", "PS2001", "PS2003"], findings.Select(finding => finding.Code).Order());
        Assert.Contains(findings, finding => finding.Help.Vi.Contains("“kh-tinh”", StringComparison.Ordinal));
    }

    public static TheoryData<string, string?, string?, string?> Links => new()
    {
        { "[x](../kh-tinh/index.md#II.1)", "kh-tinh", "II.1", null },
        { "[x](../kh-tinh/)", "kh-tinh", null, null },
        { "[x](../kh-tinh)", "kh-tinh", null, null },
        { "[x](/content/huyen/a/kh-tinh/index.md)", "kh-tinh", null, null },
        { "[x](#mo-dau)", "a", "mo-dau", null },
        { "[x](#bang-1-1)", "a", "bang-1-1", null },
        { "[x](danh%20sach.xlsx)", null, null, null },
        { "[x](https://vi-du.vn/a#b)", null, null, null },
        { "[x](danh-sach.xlsx)", null, null, "PS2010" },
        { "[x](../kh-tihn/index.md)", null, null, "PS2010" },
        { "[x](../../../../../x.pdf)", null, null, "PS2010" },
        { "![x](https://vi-du.vn/a.png)", null, null, "PS2010" },
        { "[x](../kh-tinh/index.md#IX)", "kh-tinh", "IX", "PS2011" },
        { "[x](#khong-co)", "a", "khong-co", "PS2011" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Links_lead_to_documents_clauses_and_attachments(string link, string? document, string? fragment, string? code)
    {
        (PlanRepository repository, ImmutableArray<Diagnostic> findings) = Known()
            .Document("a", $"## Mở đầu\n\n{link}\n\n| Thời gian | Nội dung |\n|--|--|\n| tháng 9/2024 | b |", attachments: ["danh sach.xlsx"]).Link();
        Link found = Assert.Single(repository.DocumentsById["a"].Links);
        Assert.Equal((document, fragment), (found.Document, found.Fragment));
        Assert.Equal(code, findings.SingleOrDefault()?.Code);
        if (link.Contains("%20", StringComparison.Ordinal)) Assert.Equal("content/huyen/a/a/danh sach.xlsx", found.File);
    }
}
