using Microsoft.Win32.SafeHandles;
using PlanSite.Content.Rules;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Files;

/// <summary>Reads one file as text; whatever is in the way is a finding.</summary>
internal static class FileReading
{
    /// <summary>A year's plans of a province are a hundredth of this; more is a mistake, and would only eat the memory of an office PC.</summary>
    public const long LengthLimit = 32 * 1024 * 1024;

    /// <summary>Why a file can't be opened; nothing where it can. It must not be a pipe: opening one could wait for ever.</summary>
    public static FileFault? Refusal(string location)
    {
        try
        {
            using SafeFileHandle handle = File.OpenHandle(location);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileFault.Of(e);
        }
    }

    public static SourceText? Read(FoundFile found, ICollection<Diagnostic> findings)
    {
        try
        {
            long length = new FileInfo(found.Location).Length;
            if (length > LengthLimit)
            {
                findings.Add(FileTooLarge.Found(found.File, length));
                return null;
            }

            // Pipes and devices have no length: opening one could wait for ever.
            if (length == 0)
            {
                findings.Add(EmptyFile.Found(found.File));
                return null;
            }

            return TextDecoder.Decode(found.File, File.ReadAllBytes(found.Location), findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(UnreadableFile.Found(found.File, FileFault.Of(e)));
            return null;
        }
    }
}
