namespace PlanSite.Core.Diagnostics;

/// <summary>Why the system refused a file, in our own words: its own message is English, or whatever language the machine speaks.</summary>
/// <param name="What">A clause that goes behind a colon, without a full stop.</param>
/// <param name="Next">What to do about it: a sentence.</param>
public sealed record FileFault(FileFaultKind Kind, LocalizedText What, LocalizedText Next)
{
    // Windows: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL, ERROR_WRITE_PROTECT, ERROR_USER_MAPPED_FILE.
    private const int Win32 = unchecked((int)0x80070000);

    public static FileFault Unknown { get; } = new(
        FileFaultKind.Unknown,
        new("hệ điều hành từ chối", "the system refuses"),
        new("Mở quyền đọc, ghi; đóng chương trình đang giữ tệp; rồi chạy lại.", "Allow access to it, close the program that holds it, and run again."));

    private static readonly FileFault NoRight = new(
        FileFaultKind.NoRight,
        new("không có quyền", "there is no right to it"),
        new("Mở quyền đọc, ghi cho tệp và thư mục này, hoặc nhờ người quản trị, rồi chạy lại.", "Allow reading and writing of the file and its folder, or ask the administrator, and run again."));

    private static readonly FileFault InUse = new(
        FileFaultKind.InUse,
        new("một chương trình khác đang giữ nó", "another program holds it"),
        new("Đóng chương trình đang mở tệp (Word, Excel, trình soạn thảo, phần mềm đồng bộ), rồi chạy lại.", "Close the program that has it open (Word, Excel, an editor, a sync client), and run again."));

    private static readonly FileFault DiskFull = new(
        FileFaultKind.DiskFull,
        new("ổ đĩa đã đầy hoặc hết hạn mức", "the disk is full or the quota used up"),
        new("Xóa bớt tệp trên ổ đĩa, hoặc chọn nơi khác bằng -o, rồi chạy lại.", "Free some space, or choose another place with -o, and run again."));

    private static readonly FileFault PathTooLong = new(
        FileFaultKind.PathTooLong,
        new("đường dẫn quá dài", "the path is too long"),
        new("Đặt kho ở thư mục có đường dẫn ngắn hơn, hoặc rút ngắn tên thư mục của văn bản.", "Move the repository to a folder with a shorter path, or shorten the names of folders."));

    private static readonly FileFault ReadOnlyDisk = new(
        FileFaultKind.ReadOnlyDisk,
        new("ổ đĩa chỉ cho đọc", "the disk is read-only"),
        new("Chọn nơi khác ghi được bằng -o.", "Choose a place that can be written to with -o."));

    private static readonly FileFault Missing = new(
        FileFaultKind.Missing,
        new("tệp hoặc thư mục không còn ở đó", "the file or folder is not there any more"),
        new("Xem ổ đĩa, thư mục mạng còn nối không, tên có vừa bị đổi không, rồi chạy lại.", "See whether the drive or share is still connected and the name unchanged, and run again."));

    public static FileFault Of(Exception exception) => exception switch
    {
        PathTooLongException => PathTooLong,
        FileNotFoundException or DirectoryNotFoundException or DriveNotFoundException => Missing,
        UnauthorizedAccessException => NoRight,
        _ => OfCode(exception.HResult),
    };

    // On Unix an IOException carries the system's own number, which Linux and macOS don't always share.
    private static FileFault OfCode(int code) => code switch
    {
        (Win32 | 32) or (Win32 | 33) or (Win32 | 1224) => InUse,
        (Win32 | 39) or (Win32 | 112) => DiskFull,
        (Win32 | 19) => ReadOnlyDisk,
        _ when OperatingSystem.IsWindows() => Unknown,
        11 or 16 or 26 or 35 => InUse,
        28 => DiskFull,
        69 when OperatingSystem.IsMacOS() => DiskFull,
        122 when OperatingSystem.IsLinux() => DiskFull,
        30 => ReadOnlyDisk,
        36 when OperatingSystem.IsLinux() => PathTooLong,
        _ => Unknown,
    };
}
