namespace PlanSite.Cli;

/// <summary>Guards against a site that would be written over its own sources.</summary>
internal static class OutputFolder
{
    private static readonly string[] Sources = ["content", "data", "themes", ".git"];

    /// <summary>Why a folder can't hold the site; nothing if it can.</summary>
    /// <param name="workingFolder">Where the user's shell stands: a site is put in place whole, and that folder would be gone.</param>
    public static string? Refusal(string target, string root, string workingFolder, Texts texts)
    {
        string inside = Path.GetRelativePath(root, target).Replace('\\', '/');
        bool rootOfDisk = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(target)) is null;
        bool aboveOrSame = rootOfDisk || inside == "." || inside.Split('/').All(part => part == "..");
        bool source = Sources.Any(name => inside == name || inside.StartsWith(name + "/", StringComparison.Ordinal));
        if (File.Exists(target))
            return texts[$"\"{target}\" là một tệp, không phải thư mục. Chọn thư mục khác sau -o.", $"\"{target}\" is a file, not a folder. Choose another folder after -o."];
        if (aboveOrSame || source)
        {
            return texts[
                $"Không đặt trang vào \"{target}\": đó là nơi chứa văn bản nguồn. Chọn thư mục khác sau -o, chẳng hạn _site.",
                $"The site can't go to \"{target}\": the source documents are there. Choose another folder after -o, such as _site."];
        }

        string stands = Path.GetRelativePath(target, workingFolder);
        return stands == "." || (!stands.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(stands))
            ? texts[
                $"Không đặt trang vào \"{target}\" khi đang đứng trong thư mục đó: nó được thay cả thư mục. Ra ngoài (cd ..) rồi chạy lại.",
                $"The site can't go to \"{target}\" while you stand in that folder: it is replaced as a whole. Leave it (cd ..) and run again."]
            : null;
    }
}
