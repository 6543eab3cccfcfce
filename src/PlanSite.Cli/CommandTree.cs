using System.CommandLine;
using PlanSite.Cli.Commands;
using PlanSite.Cli.Help;

namespace PlanSite.Cli;

/// <summary>Every command of the program, a line each.</summary>
internal static class CommandTree
{
    public static RootCommand Build(Terminal terminal, Texts texts)
    {
        var root = new RootCommand(texts[
            "Kế hoạch, tiến độ và hướng dẫn của cơ quan: kiểm tra, dựng trang tra cứu nội bộ.",
            "Plans, timelines and guidelines of an office: checked, and built into an intranet site."]);
        SharedOptions shared = SharedOptions.Make(texts);
        root.Add(shared.Folder);
        root.Add(shared.Language);
        root.Add(CheckCommand.Make(shared, terminal, texts));
        root.Add(FixCommand.Make(shared, terminal, texts));
        root.Add(BuildCommand.Make(shared, terminal, texts));
        root.Add(ServeCommand.Make(shared, terminal, texts));
        root.Add(InitCommand.Make(shared, terminal, texts));
        root.Add(NewCommand.Make(shared, terminal, texts));
        root.Add(TimeCommand.Make(shared, terminal, texts));
        root.Add(ScanCommand.Make(shared, terminal, texts));
        root.Add(CascadeCommand.Make(shared, terminal, texts));
        root.Add(LogCommand.Make(shared, terminal, texts));
        root.Add(DiffCommand.Make(shared, terminal, texts));
        root.Add(ReviewCommand.Make(shared, terminal, texts));
        root.Add(ExplainCommand.Make(terminal, texts));
        HelpWriterAction.Install(root, terminal, texts);
        VersionAction.Install(root, terminal, texts);
        return root;
    }
}
