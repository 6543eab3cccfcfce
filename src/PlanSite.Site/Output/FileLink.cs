using System.Runtime.InteropServices;

namespace PlanSite.Site.Output;

/// <summary>Gives a file a second name, so that an unchanged page costs no copy and keeps its time stamp.</summary>
internal static partial class FileLink
{
    /// <summary>Links where the file system can, and copies with the time stamp where it can't.</summary>
    public static void LinkOrCopy(string from, string to)
    {
        if (TryLink(from, to)) return;
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    private static bool TryLink(string from, string to)
    {
        try
        {
            return OperatingSystem.IsWindows() ? CreateHardLink(to, from, 0) : Link(from, to) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string oldPath, string newPath);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string newName, string existing, nint securityAttributes);
}
