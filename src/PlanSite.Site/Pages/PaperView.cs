namespace PlanSite.Site.Pages;

/// <summary>A document in its official form, today's or an older one.</summary>
/// <param name="Body">Finished HTML.</param>
internal sealed record PaperView(
    string TypeName, string Title, DocumentHeadView Head, IReadOnlyList<ContentsEntryView> Contents, string Body, SignerView? Signer, IReadOnlyList<string> Recipients);
