using System.Diagnostics;
using System.Text;

namespace PlanSite.History.Tests;

/// <summary>A git repository that a test writes by commands, as people would; it goes away with the test.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("plansite-history-").FullName;
    private int _minute;

    /// <param name="below">A folder of the repository that the planning repository is in.</param>
    public TestRepository(string below = "")
    {
        Root = Path.Combine(_top, "repository", below);
        Directory.CreateDirectory(Root);
        Git("init", "-q", "-b", "main", Path.Combine(_top, "repository"));
        foreach (string setting in (string[])["user.name=Nguyễn Văn A", "user.email=a@example.org", "commit.gpgsign=false", "core.autocrlf=false", "protocol.file.allow=always"])
        {
            Git(["config", .. setting.Split('=')]);
        }
    }

    /// <summary>The planning repository's folder.</summary>
    public string Root { get; }

    /// <summary>A folder beside it, for clones.</summary>
    public string Beside(string name) => Path.Combine(_top, name);

    public void Write(string path, string text)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public static string Document(string id, string body = "## I. MỤC ĐÍCH\n\nTriển khai.\n", string head = "status: draft\ndraft: 1\n") =>
        $"---\nid: {id}\ntype: ke-hoach\nissuer: tinh-uy\ntitle: Kế hoạch {id}\n{head}---\n\n{body}";

    /// <summary>Commits everything, a minute after the one before.</summary>
    public string Commit(string message, params string[] options)
    {
        Git("add", "-A");

        // By a file: a long message is too long for a command line.
        File.WriteAllText(Beside("message"), message);
        Git(["commit", "-q", "--allow-empty", "--allow-empty-message", "-F", Beside("message"), .. options]);
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments) => Run(Root, null, arguments);

    public string GitWith(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Run(Root, environment, arguments);

    public string Run(string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        string date = new DateTimeOffset(2024, 9, 3, 8, 0, 0, TimeSpan.FromHours(7)).AddMinutes(_minute++).ToString("yyyy-MM-ddTHH:mm:sszzz");
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = date;
        start.Environment["GIT_EDITOR"] = "true";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using Process git = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output;
    }

    public void Dispose()
    {
        // Git's objects are read-only, and Windows does not delete such files.
        foreach (string file in Directory.EnumerateFiles(_top, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_top, recursive: true);
    }
}
