using System.CommandLine;

namespace PlanSite.Cli.Commands;

/// <summary>Options that every command knows.</summary>
internal sealed record SharedOptions(Option<string?> Folder, Option<string?> Language)
{
    public static SharedOptions Make(Texts texts)
    {
        var folder = new Option<string?>("-C", "--folder")
        {
            Description = texts["Thư mục của kho kế hoạch (mặc định: tìm từ thư mục này trở lên).", "Folder of the planning repository (default: found from here upwards)."],
            HelpName = texts["thư mục", "folder"],
            Recursive = true,
        };
        var language = new Option<string?>("--lang")
        {
            Description = texts["Ngôn ngữ của lời nhắn: vi hoặc en.", "Language of messages: vi or en."],
            HelpName = "vi|en",
            Recursive = true,
        };
        language.AcceptOnlyFromAmong("vi", "en");
        return new SharedOptions(folder, language);
    }
}
