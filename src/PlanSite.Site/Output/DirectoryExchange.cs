using System.Runtime.InteropServices;

namespace PlanSite.Site.Output;

/// <summary>Puts one folder in another's place in a single step where the system can: a reader, or a killed build, never sees half of each.</summary>
internal static partial class DirectoryExchange
{
    private const int CurrentDirectory = -100; // AT_FDCWD
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE
    private const uint MacSwap = 2; // RENAME_SWAP

    /// <summary>
    /// Exchanges two existing folders on one file system. False where the system has no such call, or refuses it; nothing has
    /// happened then.
    /// </summary>
    public static bool TryExchange(string first, string second)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(CurrentDirectory, first, CurrentDirectory, second, LinuxExchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenameX(first, second, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
        }
        catch (DllNotFoundException)
        {
            // A system whose C library goes by another name.
        }

        return false;
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameX(string from, string to, uint flags);
}
