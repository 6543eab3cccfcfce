using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests.Linking;

/// <summary>Titles, tasks and data cite as the text does, and are told of a wrong number or date at its place.</summary>
public class PlainCitationTests
{
    private static RepositoryBuilder Known() => new RepositoryBuilder().Reference("ct-35-2019", "35-CT/TW", "2019-05-30").Reference("ct-35-2024", "35-CT/TW", "2024-06-14").Reference("hd-1", "01-HD/TW", "2021-09-28");

    public static TheoryData<string, string?, int> Words => new()
    {
        // words, finding, where in them
        { "quán triệt Chỉ thị số 35-CT/TW, ngày 14/6/2024", null, 0 },
        { "quán triệt Chỉ thị số 32-CT/TW", "PS2001", 11 },
        { "quán triệt Chỉ thị số 35-CT/TW, ngày 14/6/2027", "PS2002", 11 },
        { "làm theo Hướng dẫn số 01-HD/TW, ngày 31/9/2021", "PS2006", 37 },
        { "quán triệt Chỉ thị 35-CT/TW", "PS2003", 11 },
        { "theo Kế hoạch số -KH/TU, báo cáo 10/2024", null, 0 },
        { "theo [[ct-35-2024|Chỉ thị 99-CT/TW]] năm 2024", null, 0 },
        { "nhiệm kỳ 2025 - 2030, trước ngày 01/5/2025", null, 0 },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_task_is_told_what_it_cites_wrongly(string words, string? code, int at) =>
        Told(Known().Document("a", "Văn bản.", tasks: [RepositoryBuilder.Task("t", words, "tháng 8/2024")]).Link().Findings, code, 9 + at);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_title_is_told_what_it_cites_wrongly(string words, string? code, int at) => Told(Known().Document("a", "Văn bản.", title: words).Link().Findings, code, 1 + at);

    [Theory]
    [MemberData(nameof(Words))]
    public void Data_are_told_what_they_cite_wrongly(string words, string? code, int at)
    {
        Told(Known().Abbreviation("CT", words).Link().Findings, code, 1 + at);
        Told(Known().Outline("bc", words).Link().Findings, code, 1 + at);
    }

    [Fact]
    public void A_number_means_what_text_or_title_have_said_with_its_date()
    {
        const string Dated = "Chỉ thị số 35-CT/TW, ngày 14/6/2024";
        Assert.Empty(Known().Document("a", $"Theo {Dated}.", title: "thực hiện Chỉ thị 35-CT/TW", tasks: [RepositoryBuilder.Task("t", "phổ biến Chỉ thị 35-CT/TW", "tháng 8/2024")]).Link().Findings);
        Assert.Empty(Known().Document("a", "Theo Chỉ thị 35-CT/TW.", title: $"thực hiện {Dated}").Link().Findings);
    }

    private static void Told(ImmutableArray<Diagnostic> findings, string? code, int column)
    {
        Assert.Equal(code, findings.SingleOrDefault()?.Code);
        if (code is not null) Assert.Equal(column, findings[0].Span.Column);
    }
}
