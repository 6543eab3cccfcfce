using System.CommandLine;
using PlanSite.Content;
using PlanSite.Core;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Text;

namespace PlanSite.Cli.Commands;

/// <summary><c>plansite new ke-hoach</c>: a document with its front matter filled in and the headings of its type.</summary>
internal static class NewCommand
{
    public static Command Make(SharedOptions shared, Terminal terminal, Texts texts)
    {
        var type = new Argument<string?>("type") { Description = texts["Loại văn bản (data/types.yml), chẳng hạn ke-hoach.", "Type of document (data/types.yml), such as ke-hoach."], HelpName = texts["loại", "type"], Arity = ArgumentArity.ZeroOrOne };
        var issuer = new Option<string?>("--issuer") { Description = texts["Đơn vị ban hành (data/units.yml).", "Issuing unit (data/units.yml)."], HelpName = texts["đơn vị", "unit"] };
        var title = new Option<string?>("--title") { Description = texts["Trích yếu: văn bản về việc gì.", "Subject: what the document is about."], HelpName = texts["trích yếu", "subject"] };
        var id = new Option<string?>("--id") { Description = texts["Định danh (mặc định: lập từ trích yếu).", "Identity (default: made from the subject)."], HelpName = "id" };
        var command = new Command("new", texts["Tạo văn bản mới, điền sẵn phần đầu và khung đề mục.", "Make a new document, with its head and headings filled in."]) { type, issuer, title, id };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.Run(() => Run(
            new Request(parsed.GetValue(shared.Folder), parsed.GetValue(type), parsed.GetValue(issuer), parsed.GetValue(title), parsed.GetValue(id)),
            terminal, texts, cancellation), cancellation));
        return command;
    }

    private static int Run(Request request, Terminal terminal, Texts texts, CancellationToken cancellation)
    {
        if (RepositoryLocator.Find(request.Folder, terminal.WorkingFolder) is not { } root) return RepositoryLocator.SayMissing(request.Folder, terminal, texts);
        PlanRepository repository = RepositoryLoader.Load(root, cancellation).Repository;
        if (request.Type is null)
        {
            terminal.Error.WriteLine(texts[
                $"Loại văn bản nào? plansite new <loại>, với loại là: {string.Join(", ", repository.TypesById.Keys.Order(StringComparer.Ordinal))}",
                $"Which type of document? plansite new <type>, the type being: {string.Join(", ", repository.TypesById.Keys.Order(StringComparer.Ordinal))}"]);
            return ExitCode.WrongUse;
        }

        if (!repository.TypesById.TryGetValue(request.Type, out DocumentType? type))
            return Unknown(texts["loại văn bản", "type of document"], request.Type, repository.TypesById.Keys, terminal, texts);
        ICollection<string> units = [.. repository.Units.Where(u => !u.Each).Select(u => u.Id.Value)];
        string? issuerId = request.Issuer ?? (units.Count == 1 ? units.First() : null);
        if (issuerId is null)
        {
            terminal.Error.WriteLine(texts[
                $"Ai ban hành? Thêm --issuer <đơn vị>, chẳng hạn: {string.Join(", ", units.Order(StringComparer.Ordinal).Take(6))}",
                $"Who issues it? Add --issuer <unit>, such as: {string.Join(", ", units.Order(StringComparer.Ordinal).Take(6))}"]);
            return ExitCode.WrongUse;
        }

        if (!repository.UnitsById.TryGetValue(issuerId, out Unit? issuer)) return Unknown(texts["đơn vị", "unit"], issuerId, units, terminal, texts);
        if (request.Id is { } given && (given.Length == 0 || given != NewDocument.Slug(given)))
        {
            terminal.Error.WriteLine(texts[
                $"Định danh chỉ gồm chữ thường không dấu, số và gạch nối, chẳng hạn \"{NewDocument.Slug(given)}\".",
                $"An identity has lower-case letters without accents, digits and hyphens, such as \"{NewDocument.Slug(given)}\"."]);
            return ExitCode.WrongUse;
        }

        if (request.Id is { } id && repository.DocumentsById.ContainsKey(id))
        {
            terminal.Error.WriteLine(texts[$"Định danh \"{id}\" đã có văn bản dùng. Chọn định danh khác sau --id.", $"The identity \"{id}\" is taken. Choose another after --id."]);
            return ExitCode.WrongUse;
        }

        if (request.Title is { } words && !words.Any(char.IsLetterOrDigit))
        {
            terminal.Error.WriteLine(texts["Trích yếu sau --title chưa có chữ nào.", "The subject after --title has no words."]);
            return ExitCode.WrongUse;
        }

        return Write(root, Make(root, repository, type, issuer, request), terminal, texts);
    }

    /// <summary>Without a subject the document is called new; the second of that name gets a number.</summary>
    private static NewDocument Make(string root, PlanRepository repository, DocumentType type, Unit issuer, Request request)
    {
        string title = OnOneLine(request.Title ?? $"{type.Name} mới");
        NewDocument document = NewDocument.Make(repository, type, issuer, title, request.Id);
        for (int n = 2; request.Title is null && File.Exists(Path.Combine(root, document.Path)); n++)
            document = NewDocument.Make(repository, type, issuer, $"{title} {n}", request.Id);
        return document;
    }

    private static string OnOneLine(string title) => UnicodeText.ToNfc(string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static int Write(string root, NewDocument document, Terminal terminal, Texts texts)
    {
        string path = Path.Combine(root, document.Path);
        if (File.Exists(path))
        {
            terminal.Error.WriteLine(texts[
                $"{document.Path} đã có. Đổi trích yếu sau --title để tạo thư mục khác.", $"{document.Path} exists. Give another subject after --title."]);
            return ExitCode.WrongUse;
        }

        WholeFile.Write(path, document.Text);
        terminal.Out.WriteLine(document.Path);
        return ExitCode.Clean;
    }

    private static int Unknown(string what, string given, IEnumerable<string> known, Terminal terminal, Texts texts)
    {
        List<string> ids = [.. known.Order(StringComparer.Ordinal)];
        string hint = Nearness.Nearest(given, ids) is { } near
            ? texts[$"Có phải \"{near}\"?", $"Did you mean \"{near}\"?"]
            : texts[$"Đang có: {string.Join(", ", ids.Take(12))}", $"Known: {string.Join(", ", ids.Take(12))}"];
        terminal.Error.WriteLine(texts[$"Không có {what} \"{given}\". {hint}", $"There is no {what} \"{given}\". {hint}"]);
        return ExitCode.WrongUse;
    }

    private sealed record Request(string? Folder, string? Type, string? Issuer, string? Title, string? Id);
}
