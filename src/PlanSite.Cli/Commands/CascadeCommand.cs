using System.CommandLine;
using PlanSite.Cli.Cascades;
using PlanSite.Content;
using PlanSite.Core;
using PlanSite.Core.Schedule;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite cascade</c>: who was asked to do what by the level above, and which task does it.</summary>
internal static class CascadeCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var target = new Argument<string>("target") { Description = texts["Mã văn bản hoặc mã đơn vị.", "Id of a document or of a unit."], HelpName = texts["mã", "id"] };
        var json = new Option<bool>("--json") { Description = texts["In dạng JSON.", "Print JSON."] };
        var command = new Command("cascade", texts["Xem cấp trên giao gì, việc nào của cấp dưới thực hiện.", "Show what the level above asks and which tasks below do it."]) { target, json };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() =>
            Run(parsed.GetValue(shared.Folder), parsed.GetValue(target)!, parsed.GetValue(json), terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(string? folder, string target, bool json, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(folder, terminal, texts);
        PlanRepository repository = RepositoryLoader.Load(root, cancellation).Repository;
        PlanSchedule schedule = ScheduleBuilder.Build(repository);
        if (new CascadeViewBuilder(repository, schedule, CascadeBuilder.Build(repository, schedule)).Of(target) is { } view)
        {
            terminal.Out.Write(json ? CascadeJson.Render(view) : new CascadeText(texts, terminal.Width, terminal.Color).Render(view));
            return ExitCode.Clean;
        }

        string? near = Nearness.Nearest(target, repository.Documents.Select(document => document.Id.Value).Concat(repository.Units.Select(unit => unit.Id.Value)));
        terminal.Error.WriteLine(
            texts[$"Không có văn bản hay đơn vị nào mang mã \"{target}\".", $"There is no document or unit with the id \"{target}\"."]
            + (near is null ? texts[" Mã nằm ở dòng \"id:\" của văn bản và trong data/units.yml.", " Ids stand at \"id:\" of a document and in data/units.yml."] : texts[$" Có phải \"{near}\"?", $" Did you mean \"{near}\"?"]));
        return ExitCode.WrongUse;
    }
}
