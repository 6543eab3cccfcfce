using System.Collections.Immutable;
using PlanSite.Content.Data;
using PlanSite.Content.Files;
using PlanSite.Content.Linking;
using PlanSite.Content.Tests.Support;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Tests.Data;

public sealed class FrontMatterTests
{
    private const string Full = """
        ---
        id: kh-huyen
        type: ke-hoach
        number: -KH/HU
        date: 2024-09
        issuer: huyen-uy-a
        title: tổ chức đại hội
        short: KH đại hội
        status: draft
        draft: 2
        place: Huế
        implements: [kh-tinh]
        replaces: kh-cu
        appendixOf: kh-tinh
        signer: {for: T/M HUYỆN ỦY, role: BÍ THƯ, name: Nguyễn Văn A}
        recipients:
          - Tỉnh ủy
          - Lưu VPHU
        audience: internal
        secrecy: MẬT
        sample: true
        tasks:
          - id: quan-triet
            what: Quán triệt
            when: trong tháng 9/2024
            who: huyen-uy-a
            with: [tinh-uy]
            for: [huyen, co-so]
            except: co-so-b
            clause: II.1
            covers: kh-tinh#quan-triet
            after: [a, b]
            output: bao-cao
            done: 2024-09-27
            evidence: bc-1
          - id: chi-muc
            clause: II.2
        ---

        ## I. MỤC ĐÍCH
        """;

    [Fact]
    public void Every_key_becomes_part_of_the_document()
    {
        Document document = Read(Full).Document;
        Assert.Equal(
            ("kh-huyen", "ke-hoach", "-KH/HU", new PartialDate(2024, 9, null), "huyen-uy-a", "tổ chức đại hội", "KH đại hội"),
            (document.Id.Value, document.Type.Value, document.Number!.Value.Value.Text, document.Date!.Value.Value, document.Issuer.Value, document.Title.Value, document.Short));
        Assert.Equal((DocumentStatus.Draft, 2, "Huế", true, true), (document.Status.Value, document.Draft!.Value.Value, document.Place, document.Internal, document.Sample));
        Assert.Equal(("kh-tinh", "kh-cu", "kh-tinh", "MẬT"), (document.Implements.Single().Value, document.Replaces.Single().Value, document.AppendixOf!.Value.Value, document.Secrecy!.Value.Value));
        Assert.Equal(new Signer("T/M HUYỆN ỦY", "BÍ THƯ", "Nguyễn Văn A"), document.Signer);
        Assert.Equal(["Tỉnh ủy", "Lưu VPHU"], document.Recipients.ToArray());
        Assert.Equal("a/b/index.md:2:5", document.Id.Span.ToString());
        Assert.Equal("a/b/index.md", document.File);
    }

    [Fact]
    public void Tasks_are_kept_as_they_are_written()
    {
        ImmutableArray<TaskEntry> tasks = Read(Full).Tasks;
        TaskEntry task = tasks[0];
        Assert.Equal(
            ("quan-triet", "Quán triệt", "trong tháng 9/2024", "huyen-uy-a", "tinh-uy", "co-so-b", "II.1", "kh-tinh#quan-triet", "bao-cao", "bc-1"),
            (task.Id.Value, task.What?.Value, task.When?.Value, task.Who?.Value, task.With.Single().Value, task.Except.Single().Value, task.Clause?.Value, task.Covers.Single().Value, task.Output?.Value, task.Evidence?.Value));
        Assert.Equal(["huyen", "co-so"], task.For.Select(value => value.Value));
        Assert.Equal(["a", "b"], task.After.Select(value => value.Value));
        Assert.Equal(new PartialDate(2024, 9, 27), task.Done!.Value.Value);
        Assert.Equal("a/b/index.md:25:11", task.When!.Value.Span.ToString());
        Assert.Equal((23, 5, 35, 19), (task.Span.Line, task.Span.Column, task.Span.EndLine, task.Span.EndColumn));
        Assert.Equal(("chi-muc", null, null, "II.2"), (tasks[1].Id.Value, tasks[1].What?.Value, tasks[1].When?.Value, tasks[1].Clause?.Value));
    }

    [Theory]
    [InlineData("---\nid: a\n---\n\nBody", "\nBody")]
    [InlineData("---\nid: a\n---", "")]
    [InlineData("---\nid: a\n--- \nBody", "Body")]
    [InlineData("id: a\n---\nBody", "Body")]
    [InlineData("---\nid: a\n\n## I. X\n", "## I. X\n")]
    [InlineData("---\nid: a\n-----\nBody", "Body")]
    [InlineData("---\nid: a\nb:\n  c", "")]
    public void The_body_begins_behind_the_front_matter(string text, string body)
    {
        var source = new SourceText("a/b/index.md", text);
        Assert.Equal(body, text[FrontMatterBounds.Find(source, [])!.Value.BodyStart..]);
    }

    [Fact]
    public void A_document_that_lost_its_keys_is_still_a_draft_with_a_likely_id()
    {
        var findings = new List<Diagnostic>();
        Document document = Read("---\nplace: Huế\n---\n", findings).Document;
        Assert.Equal(("b", "", "", "b", DocumentStatus.Draft), (document.Id.Value, document.Type.Value, document.Issuer.Value, document.Title.Value, document.Status.Value));
        Assert.Equal(Enumerable.Repeat("PS1041", 5), findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("audience: public", false)]
    [InlineData("audience: internal", true)]
    [InlineData("audience: ai cũng được", true)] // who may read it can't be told: not everybody
    [InlineData("place: Huế", false)]
    public void Readers_are_told_on_the_safe_side(string line, bool isInternal) =>
        Assert.Equal(isInternal, Read($"---\nid: a\n{line}\n---\n", []).Document.Internal);

    [Fact]
    public void Tasks_of_the_file_and_of_the_head_are_put_together()
    {
        using TemporaryRepository repository = TemporaryRepository.Good()
            .With("content/tinh/tinh-uy/ke-hoach/tasks.yml", "tasks:\n  - id: b\n    what: Việc\n    when: 2025\n  - id: c\n    wat: Việc\n");
        Assert.Equal(["PS1040 content/tinh/tinh-uy/ke-hoach/tasks.yml:6:5"], repository.Findings());
    }

    private static FrontMatter Read(string text, List<Diagnostic>? findings = null)
    {
        var source = new SourceText("a/b/index.md", text);
        var found = findings ?? [];
        FrontMatterBounds bounds = FrontMatterBounds.Find(source, found)!.Value;
        YamlNode root = YamlReader.Read(source, bounds.Start, bounds.End, found)!;
        Assert.True(FrontMatterShape.Shape.TryRead(root, "---", new ReadContext(source, found), out FrontMatter head));
        if (findings is null) Assert.Empty(found);
        return head;
    }
}
