using System.CommandLine;
using PlanSite.Cli.History;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite log kh-tinh</c>: every change of a document, by draft; without a document, the documents that have a history.</summary>
internal static class LogCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var document = new Argument<string?>("document")
        {
            Description = texts["Id hoặc số của văn bản; bỏ trống để xem danh sách.", "Id or number of the document; leave it out for the list."],
            HelpName = texts["văn bản", "document"],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("log", texts["Lịch sử một văn bản: từng dự thảo, ai sửa, sửa gì.", "The history of a document: each draft, who changed what."]) { document };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() =>
            Run(parsed.GetValue(shared.Folder), parsed.GetValue(document), terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(string? folder, string? name, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        using DocumentHistory? history = Progress.During(terminal, texts["Đang đọc lịch sử…", "Reading the history…"], () => DocumentHistory.Open(root, terminal, texts, cancellation));
        if (history is null) return ExitCode.CannotRun;
        if (name is null)
        {
            foreach (string id in history.Log.Documents.Where(history.MayBeShown)) terminal.Out.WriteLine($"{id}  ({history.Log.LogOf(id)!.Revisions.Length})");
            return ExitCode.Clean;
        }

        if (history.Find(name, terminal) is not { } log) return ExitCode.WrongUse;
        terminal.Out.Write(LogText.Render(log, history.Loader, texts, terminal.Width));
        return ExitCode.Clean;
    }
}
