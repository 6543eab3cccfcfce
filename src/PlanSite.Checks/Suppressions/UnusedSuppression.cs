using PlanSite.Core.Diagnostics;

namespace PlanSite.Checks.Suppressions;

/// <summary>A note that silences nothing.</summary>
internal static class UnusedSuppression
{
    public static readonly Rule Rule = new(
        "PS1094",
        "unused-suppression",
        Severity.Warning,
        new("Ghi chú bỏ qua không còn tác dụng", "A note that silences nothing"),
        new RulePage(
            new("Ở dòng hoặc tệp mà ghi chú nói đến không có phát hiện nào mang mã đó.", "On the line or in the file that the note speaks of nothing with that code is found."),
            new("Chỗ ấy đã được sửa, hoặc ghi chú đứng sai dòng. Để lại thì lỗi thật xảy ra sau này sẽ bị che mất.",
                "The place was mended, or the note is on the wrong line. Left there it would hide a real mistake of tomorrow."),
            "# plansite:ignore PS1013 văn bản gốc gửi đến như vậy\n- id: tinh-uy   # chữ đã được ghép dấu",
            "- id: tinh-uy",
            new("Xóa ghi chú (plansite fix làm giúp), hoặc dời nó về đúng dòng, ngay trên chỗ có phát hiện.",
                "Delete the note (plansite fix does it), or move it to the right line, just above the finding.")))
    {
        CanBeSuppressed = false,
    };

    /// <param name="wholeNote">Whether no code of the note silences anything, so that all of it may go.</param>
    public static Diagnostic Found(Suppression note, Located<string> code, bool wholeNote)
    {
        bool wholeFile = note.LastLine == int.MaxValue;
        Diagnostic found = Rule.At(
            code.Span,
            wholeFile
                ? new($"Tệp này không có phát hiện {code.Value} nào để bỏ qua.", $"This file has no finding {code.Value} to silence.")
                : new($"Dòng {note.FirstLine} không có phát hiện {code.Value} nào để bỏ qua.", $"Line {note.FirstLine} has no finding {code.Value} to silence."),
            new("Xóa ghi chú nếu chỗ ấy đã sửa xong, hoặc đặt nó ngay trên dòng có phát hiện.", "Delete the note where the place is mended, or put it right above the line of the finding."));
        return wholeNote && note.Removal is { } removal
            ? found with { Fix = Fix.Of(new("Xóa ghi chú bỏ qua không còn tác dụng", "Delete the note that silences nothing"), removal, "") }
            : found;
    }
}
