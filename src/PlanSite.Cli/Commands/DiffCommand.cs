using System.CommandLine;
using PlanSite.Cli.History;
using PlanSite.History.Meaning;
using PlanSite.History.Text;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite diff kh-tinh draft:1 draft:2</c>: what changed between two versions, meaning first.</summary>
internal static class DiffCommand
{
    private const string Latest = "latest";

    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var document = new Argument<string>("document") { Description = texts["Id hoặc số của văn bản.", "Id or number of the document."], HelpName = texts["văn bản", "document"] };
        var old = new Argument<string>("old")
        {
            Description = texts["Bản trước: draft:1, issued, hoặc mã một lần ghi.", "The earlier version: draft:1, issued, or a commit."],
            HelpName = texts["bản trước", "old"],
        };
        var now = new Argument<string?>("new")
        {
            Description = texts["Bản sau; bỏ trống là bản mới nhất.", "The later version; the newest where left out."],
            HelpName = texts["bản sau", "new"],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("diff", texts["So sánh hai phiên bản: ý nghĩa trước, câu chữ sau.", "Compare two versions: meaning first, then words."]) { document, old, now };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            parsed.GetValue(shared.Folder), parsed.GetValue(document)!, parsed.GetValue(old)!, parsed.GetValue(now) ?? Latest, terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(string? folder, string name, string from, string to, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        using DocumentHistory? history = Progress.During(terminal, texts["Đang đọc lịch sử…", "Reading the history…"], () => DocumentHistory.Open(root, terminal, texts, cancellation));
        if (history is null) return ExitCode.CannotRun;
        if (history.Find(name, terminal) is not { } log) return ExitCode.WrongUse;
        if (history.Version(log, from, terminal) is not { } old || history.Version(log, to, terminal) is not { } now) return ExitCode.WrongUse;
        terminal.Out.Write(new ComparisonText(texts, terminal.Width, terminal.Color).Render(MeaningComparison.Of(old, now), TextComparison.Of(old.Text, now.Text)));
        return ExitCode.Clean;
    }
}
