using System.Globalization;
using System.Text;
using PlanSite.History.Log;
using PlanSite.History.Meaning;
using PlanSite.History.Snapshots;

namespace PlanSite.Cli.History;

/// <summary>The log of a document for a terminal: by draft, who, when, why, and what changed in meaning.</summary>
internal static class LogText
{
    private const int ChangesShown = 6;

    public static string Render(DocumentLog log, RevisionLoader loader, Texts texts, int width)
    {
        var text = new StringBuilder();
        foreach (DraftGroup group in log.Groups)
        {
            text.Append(texts[group.Stage.Name]).Append($" ({group.Revisions.Length})\n");
            foreach (Revision revision in group.Revisions) Write(text, revision, log, loader, texts, width);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Revision revision, DocumentLog log, RevisionLoader loader, Texts texts, int width)
    {
        string date = revision.Commit.Written?.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture) ?? texts["(không rõ ngày)", "(no date)"];
        string authors = string.Join(", ", revision.Commit.CoAuthors.Prepend(revision.Commit.Author));
        Wrapping.Append(text, $"{revision.Commit.ShortId}  {date}  {authors}", 2, width);
        if (revision.Commit.Subject.Length > 0) Wrapping.Append(text, revision.Commit.Subject, 4, width);
        if (revision.MovedFrom is { } from) Wrapping.Append(text, texts[$"chuyển từ {from}", $"moved from {from}"], 6, width, "- ");
        if (revision.IsRemoval) Wrapping.Append(text, texts["văn bản được đưa ra khỏi kho", "the document is taken out"], 6, width, "- ");
        else if (revision.Head is null) Wrapping.Append(text, texts["phần đầu tệp hỏng: không đọc được phiên bản này", "the head is broken: this version can't be read"], 6, width, "- ");
        if (!revision.IsReadable || log.Before(revision) is not { } before || loader.Load(revision) is not { } now || loader.Load(before) is not { } old) return;
        MeaningComparison meaning = MeaningComparison.Of(old, now);
        foreach (MeaningChange change in meaning.Changes.Take(ChangesShown)) Wrapping.Append(text, texts[change.Sentence], 6, width, "- ");
        if (meaning.Changes.Length > ChangesShown)
        {
            int more = meaning.Changes.Length - ChangesShown;
            Wrapping.Append(text, texts[$"và {more} thay đổi nữa: plansite diff {log.Document} {before.Commit.ShortId} {revision.Commit.ShortId}", $"and {more} more: plansite diff {log.Document} {before.Commit.ShortId} {revision.Commit.ShortId}"], 6, width, "- ");
        }
    }
}
