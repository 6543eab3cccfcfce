using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanSite.Bench.Checks;

namespace PlanSite.Bench.History;

/// <summary>A planning repository with a history: each document comes in a commit of its own, and each later commit moves a day and adds a sentence somewhere.</summary>
internal sealed class RevisedCorpus : IDisposable
{
    private const int Seed = 7;
    private readonly SeededCorpus _documents;

    private RevisedCorpus(SeededCorpus documents) => _documents = documents;

    public string Root => _documents.Root;

    /// <summary>Size of all texts that were ever committed.</summary>
    public int Bytes { get; private set; }

    public static RevisedCorpus Make(int documents, int commits)
    {
        var corpus = new RevisedCorpus(SeededCorpus.Make(documents));
        Git(corpus.Root, "init", "-q", "-b", "main");
        var start = new ProcessStartInfo("git", ["fast-import", "--quiet"]) { WorkingDirectory = corpus.Root, RedirectStandardInput = true, UseShellExecute = false };
        using (Process import = Process.Start(start)!)
        {
            corpus.Write(import.StandardInput.BaseStream, documents, commits);
            import.StandardInput.Close();
            import.WaitForExit();
        }

        Git(corpus.Root, "reset", "-q", "--hard");
        return corpus;
    }

    public static void Git(string root, params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root })!;
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException("git " + string.Join(' ', arguments));
    }

    public void Dispose() => _documents.Dispose();

    private void Write(Stream stream, int documents, int commits)
    {
        var random = new Random(Seed);
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Root, "content"), "index.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string[] texts = [.. files.Select(file => File.ReadAllText(file))];
        for (int n = 0; n < commits; n++)
        {
            int chosen = n < documents ? n : random.Next(documents);
            if (n >= documents) texts[chosen] = Changed(texts[chosen], n, random);
            IEnumerable<string> others = n > 0 ? [] : Directory.EnumerateFiles(Root, "*.yml").Concat(Directory.EnumerateFiles(Path.Combine(Root, "data")));
            Commit(stream, n, others.Select(file => (Name(file), File.ReadAllText(file))).Append((Name(files[chosen]), texts[chosen])));
        }
    }

    private void Commit(Stream stream, int n, IEnumerable<(string Path, string Text)> changes)
    {
        long time = 1_700_000_000 + (n * 600L);
        byte[] message = Encoding.UTF8.GetBytes(FormattableString.Invariant($"Sửa lần {n}"));
        Line(stream, "commit refs/heads/main");
        Line(stream, FormattableString.Invariant($"committer Nguyễn Văn {n % 20} <a{n % 20}@example.org> {time} +0700"));
        Line(stream, FormattableString.Invariant($"data {message.Length}"));
        stream.Write(message);
        Line(stream, "");
        foreach ((string path, string text) in changes)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            Bytes += bytes.Length;
            Line(stream, "M 100644 inline " + path);
            Line(stream, FormattableString.Invariant($"data {bytes.Length}"));
            stream.Write(bytes);
            Line(stream, "");
        }
    }

    private static string Changed(string text, int n, Random random)
    {
        int at = text.IndexOf("hoàn thành trước ngày ", random.Next(text.Length / 2), StringComparison.Ordinal);
        if (at >= 0) text = string.Concat(text.AsSpan(0, at + 22), random.Next(10, 28).ToString("00", CultureInfo.InvariantCulture), text.AsSpan(at + 24));
        return text + FormattableString.Invariant($"\nBổ sung lần {n}.\n");
    }

    private string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static void Line(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text + "\n"));
}
