using System.Collections.Immutable;
using PlanSite.Content;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>This repository's units, types and references with one document of a test in it.</summary>
internal sealed class SlipRepository : IDisposable
{
    public const string File = "content/huyen/huyen-uy-phung-hiep/van-ban/index.md";

    private static readonly ImmutableArray<string> UsualHead =
    [
        "id: van-ban", "type: ke-hoach", "number: 12-KH/HU", "date: 2024-09-20", "issuer: huyen-uy-phung-hiep", "title: Kế hoạch tổ chức đại hội", "status: draft",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("plansite-slip-").FullName;

    public SlipRepository()
    {
        string root = OwnRepository.Root();
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "data"))) System.IO.File.Copy(file, Path.Combine(_folder, "data", Path.GetFileName(file)));
        System.IO.File.Copy(Path.Combine(root, "plansite.yml"), Path.Combine(_folder, "plansite.yml"));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, File))!);
    }

    /// <summary>The file that a text and the lines of its head make.</summary>
    public static string Document(string head, string body)
    {
        string[] own = head.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> usual = UsualHead.Select(line => own.FirstOrDefault(other => KeyOf(other) == KeyOf(line)) ?? line);

        // A key without a value takes the usual line away.
        IEnumerable<string> all = usual.Union(own, StringComparer.Ordinal).Where(line => !line.EndsWith(": -", StringComparison.Ordinal));
        return $"---\n{string.Concat(all.Select(line => line + "\n"))}---\n\n{body.ReplaceLineEndings("\n")}\n";
    }

    /// <summary>What is found in the document, silenced findings left out.</summary>
    public ImmutableArray<Diagnostic> Check(string document)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder, File), document);
        LoadResult loaded = RepositoryLoader.Load(_folder);
        return [.. CheckRunner.Run(loaded, ScheduleBuilder.Build(loaded.Repository)).Diagnostics.Where(found => found.Span.File == File)];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string KeyOf(string line) => line[..(line.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? at : line.Length)].Trim('⟦', '⟧');
}
