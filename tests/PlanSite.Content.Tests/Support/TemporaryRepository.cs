using System.Text;

namespace PlanSite.Content.Tests.Support;

/// <summary>A repository in a temporary folder, gone after the test.</summary>
public sealed class TemporaryRepository : IDisposable
{
    public const string DocumentFile = "content/tinh/tinh-uy/ke-hoach/index.md";

    /// <summary>The head of the document of <see cref="Good"/>, with the blank line behind it.</summary>
    public const string DocumentHead = "---\nid: kh-tinh\ntype: ke-hoach\nissuer: tinh-uy\ntitle: tổ chức đại hội\nstatus: draft\n---\n\n";

    public TemporaryRepository()
    {
        Root = Directory.CreateTempSubdirectory("plansite-test-").FullName;
    }

    public string Root { get; }

    /// <summary>A small repository in which nothing is wrong.</summary>
    public static TemporaryRepository Good() => new TemporaryRepository()
        .With("plansite.yml", "title: Kho thử\n")
        .With("data/levels.yml", "- id: tinh\n  name: Cấp tỉnh\n  order: 2\n- id: huyen\n  name: Cấp huyện\n  order: 3\n")
        .With("data/units.yml", "- id: tinh-uy\n  level: tinh\n  name: Tỉnh ủy\n- id: huyen-uy-a\n  level: huyen\n  name: Huyện ủy A\n  parent: tinh-uy\n")
        .With("data/types.yml", "- id: ke-hoach\n  name: Kế hoạch\n  symbol: KH\n")
        .With(DocumentFile, DocumentHead + "Nội dung.\n");

    public string PathOf(string file) => Path.Combine(Root, file);

    public TemporaryRepository With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TemporaryRepository With(string file, byte[] bytes)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public TemporaryRepository WithLink(string file, string target)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.CreateSymbolicLink(path, target);
        return this;
    }

    public LoadResult Load() => RepositoryLoader.Load(Root);

    /// <summary>The findings as <c>PS1001 path:line:column</c>, in their order.</summary>
    public string[] Findings() => Findings(Load());

    public static string[] Findings(LoadResult result) =>
        [.. result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span}")];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
