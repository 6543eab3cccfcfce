using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanSite.Content.Data;
using PlanSite.Content.Files;
using PlanSite.Content.Tests.Support;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Tests;

/// <summary>Whatever stands in the files: loading ends, doesn't throw, and points at places that exist.</summary>
public sealed class LoaderPropertyTests
{
    private const string Head = "---\nid: kh-tinh\ntype: ke-hoach\nnumber: 12-KH/TU\ndate: 2024-09-20\nissuer: tinh-uy\ntitle: \"tổ chức: đại hội\"\nstatus: draft\n"
        + "signer:\n  role: BÍ THƯ\nrecipients:\n  - Tỉnh ủy\ntasks:\n  - id: a\n    what: |\n      Việc\n      dài\n    when: 2025-01\n    for: [tinh, huyen]\n---\n\n## I. MỘT\n";

    private const string Data = "# đơn vị\n- id: tinh-uy\n  level: tinh\n  name: 'Tỉnh ủy'\n  names: [a, \"b: c\"]\n- &x {id: b, level: huyen, name: B, parent: tinh-uy}\n- id: c\n  level: huyen\n  name: >-\n    C\n    D\n";

    /// <summary>What a mutation puts in: everything that means something to YAML, to front matter or to a decoder.</summary>
    private static readonly string[] Pieces =
    [
        ":", ": ", "- ", "-", "\n", "\n\n", "  ", "\t", "\"", "'", "[", "]", "{", "}", "&x ", "*x", "!t ", "|", ">", "#", " #", "? ", "<<: *x", "---\n", "...\n",
        ",", "%", "@", "`", "\\", "\"\\q\"", "\"\\UFFFFFFFF\"", "\0", "\u0301", "\u2028", "\uFEFF", "\u00A0", "\r", "\r\n", "ế", "\U0001F600", "id", "name: x\n", "- - - ", "[[[[[[", "9999999999",
        "tasks:\n", "2024-13-45", "~", "null",
    ];

    private static readonly string[] Files = ["data/units.yml", "data/limits.yml", "data/holidays.yml", "plansite.yml", TemporaryRepository.DocumentFile, "content/tinh/tinh-uy/ke-hoach/tasks.yml"];

    [Fact]
    public void Random_bytes_never_throw() =>
        Check(from file in Gen.Elements(Files) from bytes in ArbMap.Default.GeneratorFor<byte[]>() select (file, bytes), 150);

    [Fact]
    public void Mutated_files_never_throw() =>
        Check(
            from file in Gen.Elements(Files)
            from cuts in Mutations
            select (file, Encoding.UTF8.GetBytes(Mutated(file.EndsWith(".md", StringComparison.Ordinal) ? Head : Data, cuts))),
            500);

    [Fact]
    public void Random_YAML_never_throws() =>
        Check(from file in Gen.Elements(Files) from pieces in Gen.ArrayOf(Gen.Elements(Pieces)) select (file, Encoding.UTF8.GetBytes(string.Concat(pieces))), 250);

    [Fact]
    public void A_broken_entry_never_loses_the_sound_ones_around_it()
    {
        // One line of one entry in the middle is replaced by anything that stays on its line and closes what it opens.
        Gen<string> line = Gen.Elements("name: a: b", "name:x", "name: @x", "name: 'x", "name: \"x", "name: [x", " name: x", "   name: x", "\tname: x", "nam: x", "name: {", "name: *x", "-name: x", "x", "level: [");
        Prop.ForAll(line.ToArbitrary(), text =>
        {
            var source = new SourceText("data/units.yml", $"- id: a\n  level: tinh\n  name: A\n- id: b\n  {text}\n  level: tinh\n- id: c\n  level: tinh\n  name: C\n");
            var findings = new List<Diagnostic>();
            string[] ids = [.. ListFile.Read(source, UnitShape.Shape, findings).Select(unit => unit.Id.Value)];
            return ids.Contains("a") && ids.Contains("c") && findings.Count > 0 && findings.All(finding => finding.Span.Line is >= 4 and <= 6);
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<(int At, int Length, string Piece)[]> Mutations =>
        Gen.ArrayOf(
            from at in Gen.Choose(0, 400)
            from length in Gen.Choose(0, 6)
            from piece in Gen.Elements(Pieces)
            select (at, length, piece));

    private static string Mutated(string text, (int At, int Length, string Piece)[] cuts)
    {
        foreach ((int at, int length, string piece) in cuts.Take(8))
        {
            int start = at % (text.Length + 1);
            text = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
        }

        return text;
    }

    private static void Check(Gen<(string File, byte[] Bytes)> inputs, int count)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(count);
        FsCheck.Check.One(config, Prop.ForAll(inputs.ToArbitrary(), input =>
        {
            using TemporaryRepository repository = TemporaryRepository.Good().With(input.File, input.Bytes);
            LoadResult result = repository.Load();
            return result.Diagnostics.All(finding => PointsAtText(finding.Span, result)) && result.Diagnostics.All(IsComplete);
        }));
    }

    private static bool IsComplete(Diagnostic finding) =>
        finding.Message.Vi.Length > 0 && finding.Message.En.Length > 0 && finding.Help.Vi.Length > 0 && finding.Help.En.Length > 0;

    private static bool PointsAtText(SourceSpan span, LoadResult result)
    {
        if (span.Line < 1 || span.Column < 1 || span.EndLine < span.Line || (span.EndLine == span.Line && span.EndColumn < span.Column)) return false;
        if (!result.Sources.TryGetValue(span.File, out string? text)) return true;
        string[] lines = text.Split('\n');
        return span.EndLine <= lines.Length && span.Column <= lines[span.Line - 1].Length + 1 && span.EndColumn <= lines[span.EndLine - 1].Length + 1;
    }
}
