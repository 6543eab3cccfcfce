using System.CommandLine;
using PlanSite.Cli.Help;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli;

/// <summary>The program: understands the command line, runs one command, and turns whatever goes wrong into a sentence and an exit code.</summary>
internal static class Application
{
    // What System.CommandLine answers when a command has not ended in time after Ctrl-C or a request to end: 128 + the signal.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    /// <summary>How long a command may go on after Ctrl-C. It may then be ended anywhere: a site is put in place whole or not at all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static int Run(string[] arguments, Terminal terminal)
    {
        string language = InterfaceLanguage.Of(arguments, terminal);
        var texts = new Texts(language);
        RootCommand root = CommandTree.Build(terminal, texts);
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is HelpWriterAction or VersionAction) return parsed.Invoke();
        if (parsed.Errors.Count > 0) return UsageErrors.Explain(parsed, terminal, texts);

        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience });
            return code is Interrupted or Terminated ? SayStopped(terminal, texts) : code;
        }
        catch (OperationCanceledException)
        {
            return SayStopped(terminal, texts);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system's own words name the path; they come last, in whatever language they are.
            FileFault fault = FileFault.Of(e);
            return Say(terminal, texts, new LocalizedText(
                $"Không đọc hoặc ghi được tệp: {fault.What.Vi}. {fault.Next.Vi} (Hệ điều hành báo: {e.Message})",
                $"A file can't be read or written: {fault.What.En}. {fault.Next.En} (The system says: {e.Message})"));
        }
        catch (Exception e) when (string.IsNullOrEmpty(terminal.Environment("PLANSITE_DEBUG")))
        {
            // A fault of the program: the user gets a sentence to pass on, a maintainer the trace with PLANSITE_DEBUG=1.
            return Say(terminal, texts, new LocalizedText(
                $"PlanSite gặp lỗi của chính nó, không phải của văn bản ({e.GetType().Name}: {e.Message}). Hãy báo cho người quản trị kèm lệnh vừa chạy.",
                $"PlanSite met a fault of its own, not of the documents ({e.GetType().Name}: {e.Message}). Please tell the maintainers, with the command that was run."));
        }
    }

    private static int SayStopped(Terminal terminal, Texts texts) =>
        Say(terminal, texts, new LocalizedText("Đã dừng. Không có gì dở dang.", "Stopped. Nothing is left half done."));

    private static int Say(Terminal terminal, Texts texts, LocalizedText sentence)
    {
        terminal.Error.WriteLine(texts[sentence]);
        return ExitCode.CannotRun;
    }
}
