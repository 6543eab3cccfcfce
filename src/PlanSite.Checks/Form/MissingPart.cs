using System.Collections.Immutable;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Form;

/// <summary>An issued document lacks a part that its type must have.</summary>
internal sealed class MissingPart : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS4020",
        "missing-part",
        Severity.Warning,
        new LocalizedText("Thiếu thành phần thể thức", "A part that documents of its type have is missing"),
        new RulePage(
            new LocalizedText(
                "Xem văn bản đã ban hành có đủ các phần theo thể thức của loại (parts trong data/types.yml): địa danh, nội dung, người ký, nơi nhận. Văn bản của Đảng theo Hướng dẫn 36-HD/VPTW năm 2018, của Nhà nước theo Nghị định 30/2020/NĐ-CP. Dự thảo chưa cần đủ.",
                "Looks whether an issued document has the parts of its type (`parts` in data/types.yml): place, body, signer, recipients; Guide 36-HD/VPTW of 2018 for the Party, Decree 30/2020/NĐ-CP for the State. A draft need not have them yet."),
            new LocalizedText(
                "Thiếu người ký hay nơi nhận thì văn bản chưa đủ thể thức, người đọc không biết ai chịu trách nhiệm và ai phải làm.",
                "Without signer or recipients nobody knows who answers for it and who has to act."),
            "---\ntype: ke-hoach\nstatus: issued\n---",
            "---\ntype: ke-hoach\nstatus: issued\nplace: Hà Nội\nsigner: {role: BÍ THƯ, name: Nguyễn Văn A}\nrecipients: [Ban Tổ chức Trung ương]\n---",
            new LocalizedText(
                "Bổ sung khóa còn thiếu ở phần đầu; loại văn bản nào không cần thì ghi parts trong data/types.yml.",
                "Add the key that is missing to the front matter; where a type needs no such part, say so with `parts` in data/types.yml.")));

    private static readonly ImmutableArray<DocumentPart> Usual = [DocumentPart.Place, DocumentPart.Body, DocumentPart.Signer, DocumentPart.Recipients];

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        if (document.AppendixOf is not null || document.Status.Value != DocumentStatus.Issued) yield break;
        if (context.Repository.TypesById.GetValueOrDefault(document.Type.Value) is not { } type) yield break;
        DocumentPart[] missing = [.. (type.Parts ?? Usual).Where(part => IsMissing(document, part))];
        if (missing.Length == 0) yield break;
        (string vi, string en) = (string.Join(", ", missing.Select(part => NameOf(part).Vi)), string.Join(", ", missing.Select(part => NameOf(part).En)));
        string source = document.Number is { Value: { } number } && IsOfState(number) ? "Nghị định 30/2020/NĐ-CP" : "Hướng dẫn 36-HD/VPTW năm 2018";
        yield return Rule.At(
            document.Id.Span,
            new LocalizedText($"{type.Name} này thiếu {vi} ({source}).", $"This document lacks {en} ({source})."),
            new LocalizedText($"Thêm vào phần đầu: {KeysOf(missing)}.", $"Add to the front matter: {KeysOf(missing)}."));
    }

    // A blank number and an open date are the business of rules of their own.
    private static bool IsMissing(Document document, DocumentPart part) => part switch
    {
        DocumentPart.Place => document.Place is null,
        DocumentPart.Body => document.Body.IsEmpty && document.Tasks.IsEmpty,
        DocumentPart.Signer => document.Signer is not { Name: not null },
        DocumentPart.Recipients => document.Recipients.IsEmpty,
        _ => false,
    };

    private static bool IsOfState(DocumentNumber number) => number.Text[number.Ordinal.Length..].StartsWith('/');

    private static LocalizedText NameOf(DocumentPart part) => part switch
    {
        DocumentPart.Place => new LocalizedText("địa danh", "the place"),
        DocumentPart.Body => new LocalizedText("nội dung", "a body"),
        DocumentPart.Signer => new LocalizedText("người ký", "the signer"),
        _ => new LocalizedText("nơi nhận", "recipients"),
    };

    private static string KeysOf(IEnumerable<DocumentPart> parts) => string.Join(", ", parts.Where(part => part != DocumentPart.Body).Select(part => part.ToString().ToLowerInvariant()));
}
