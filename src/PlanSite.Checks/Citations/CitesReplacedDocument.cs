using System.Text.RegularExpressions;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Checks.Citations;

/// <summary>A document rests on one that was no more in force.</summary>
internal sealed partial class CitesReplacedDocument : ICheck
{
    // As far back as a sentence that says "replaces" would begin.
    private const int Before = 160;

    public Rule Rule { get; } = new(
        "PS2032",
        "cites-replaced-document",
        Severity.Warning,
        new LocalizedText("Viện dẫn văn bản đã hết hiệu lực", "A document cites one that is no more in force"),
        new RulePage(
            new LocalizedText(
                "Tìm viện dẫn một văn bản mà khi ấy đã bị thay thế (replaces), đã thu hồi (status: withdrawn), đã bị thay thế (status: superseded) hoặc đã hết hạn (until). "
                + "Câu nói về việc thay thế, bãi bỏ hay tổng kết chính văn bản ấy thì không tính.",
                "Finds citations of a document that was replaced by then (replaces), withdrawn or superseded (status), or expired (until). "
                + "A sentence that replaces, repeals or sums up that very document doesn't count."),
            new LocalizedText(
                "Căn cứ đã hết hiệu lực thì nhiệm vụ đặt trên đó cũng không còn chỗ dựa.",
                "What rests on a document that is no more in force has no ground."),
            "Căn cứ Hướng dẫn số 05-HD/TU, ngày 01/3/2020 (đã bị 12-HD/TU, ngày 10/5/2023 thay thế)",
            "Căn cứ Hướng dẫn số 12-HD/TU, ngày 10/5/2023",
            new LocalizedText(
                "Viện dẫn văn bản đang có hiệu lực. Nếu cố ý nhắc văn bản cũ, ghi lý do bỏ qua mã này.",
                "Cite the document that is in force. Where the old one is meant, suppress this code with the reason.")));

    public IEnumerable<Diagnostic> Find(CheckContext context)
    {
        ILookup<string, CitationTarget> successors = Successors(context.Repository);
        return context.Repository.Documents
            .Where(document => document.Status.Value is DocumentStatus.Draft or DocumentStatus.Issued)
            .SelectMany(document => CitationTarget.NamedBy(document, context.Repository)
                .Select(named => Found(document, named.Target, named.Span, successors)).OfType<Diagnostic>());
    }

    private Diagnostic? Found(Document document, CitationTarget target, SourceSpan span, ILookup<string, CitationTarget> successors)
    {
        if (document.Replaces.Any(replaced => replaced.Value == target.Id)) return null;

        // What is still being written can take notice of all that its date leaves room for.
        DateOnly? day = document.Status.Value == DocumentStatus.Draft ? document.Date?.Value.Latest : document.Date?.Value.Earliest;
        CitationTarget? successor = successors[target.Id].Where(by => by.Id != document.Id.Value)
            .FirstOrDefault(by => by.Date is { } date && day is not null ? date.Latest <= day : document.Status.Value == DocumentStatus.Draft);
        LocalizedText? why = successor is not null
            ? new LocalizedText($"đã bị {successor.Label} thay thế", $"was replaced by {successor.Label}")
            : target.Until is { } until && day > until
                ? new LocalizedText($"đã hết hiệu lực từ sau ngày {VietnameseDate.Numeric(until)}", $"expired after {VietnameseDate.Numeric(until)}")
                : StatusOf(document, target, successors);
        if (why is null || SpeaksOfItsEnd(document, span)) return null;
        return Rule.At(
            span,
            new LocalizedText($"{target.Label} {why.Vi}.", $"{target.Label} {why.En}."),
            successor is not null
                ? new LocalizedText($"Viện dẫn {successor.Label}, nếu nội dung cần dẫn vẫn có ở đó.", $"Cite {successor.Label}, if it still says what is cited.")
                : new LocalizedText("Viện dẫn văn bản đang có hiệu lực.", "Cite a document that is in force."));
    }

    // When it ended isn't known: only what is still being written can be told to look for another.
    private static LocalizedText? StatusOf(Document document, CitationTarget target, ILookup<string, CitationTarget> successors) =>
        document.Status.Value == DocumentStatus.Draft && !successors.Contains(target.Id)
            ? target.Document?.Status.Value switch
            {
                DocumentStatus.Withdrawn => new LocalizedText("đã bị thu hồi", "was withdrawn"),
                DocumentStatus.Superseded => new LocalizedText("đã bị thay thế", "was superseded"),
                _ => null,
            }
            : null;

    private static bool SpeaksOfItsEnd(Document document, SourceSpan span)
    {
        if (CitationText.Around(document, span) is not { } place) return false;
        string before = place.Block.Text[Math.Max(0, place.Start - Before)..place.Start];
        int sentence = before.LastIndexOfAny(['.', ';']);
        return End().IsMatch(before[(sentence + 1)..]);
    }

    private static ILookup<string, CitationTarget> Successors(PlanRepository repository) =>
        repository.Documents.Where(document => document.Status.Value != DocumentStatus.Draft)
            .SelectMany(document => document.Replaces.Select(replaced => (Old: replaced.Value, By: CitationTarget.Of(document))))
            .Concat(repository.References.SelectMany(reference => reference.Replaces.Select(replaced => (Old: replaced.Value, By: CitationTarget.Of(reference.Id.Value, repository)!))))
            .ToLookup(pair => pair.Old, pair => pair.By, StringComparer.Ordinal);

    [GeneratedRegex(@"thay thế|thay cho|bãi bỏ|hủy bỏ|hết hiệu lực|tổng kết|sơ kết|trước đây", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
