using System.Runtime.InteropServices;

namespace PlanSite.Cli;

/// <summary>The language that the program speaks: <c>--lang</c>, else the locale, else Vietnamese.</summary>
internal static partial class InterfaceLanguage
{
    private const int LocaleNameLength = 85; // LOCALE_NAME_MAX_LENGTH

    public static string Of(IReadOnlyList<string> arguments, Terminal terminal) =>
        FromArguments(arguments) ?? FromLocale(terminal) ?? "vi";

    /// <summary>Read ahead of the parser, because help texts are chosen before anything is parsed.</summary>
    private static string? FromArguments(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal)) return Known(arguments[i][7..]);
            if (arguments[i] == "--lang" && i + 1 < arguments.Count) return Known(arguments[i + 1]);
        }

        return null;
    }

    private static string? FromLocale(Terminal terminal)
    {
        foreach (string name in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (terminal.Environment(name) is { Length: > 0 } locale) return Known(locale);
        }

        return OperatingSystem.IsWindows() ? Known(WindowsLocale()) : null;
    }

    private static string? Known(string locale) => locale switch
    {
        _ when locale.StartsWith("vi", StringComparison.OrdinalIgnoreCase) => "vi",
        _ when locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) => "en",
        _ => null,
    };

    private static string WindowsLocale()
    {
        char[] name = new char[LocaleNameLength];
        int length = GetUserDefaultLocaleName(name, name.Length);
        return length > 1 ? new string(name, 0, length - 1) : "";
    }

    [LibraryImport("kernel32", EntryPoint = "GetUserDefaultLocaleName", StringMarshalling = StringMarshalling.Utf16)]
    private static partial int GetUserDefaultLocaleName([Out] char[] name, int length);
}
