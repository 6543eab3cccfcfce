using System.Collections.Immutable;
using PlanSite.Content.Comments;
using PlanSite.Content.Files;
using PlanSite.Content.Linking;
using PlanSite.Content.Markdown;
using PlanSite.Content.Rules;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>Reads <c>index.md</c> and <c>tasks.yml</c> of one document.</summary>
internal static class DocumentFolderReader
{
    public static DocumentSource Read(DocumentFolder folder, BodyVocabulary vocabulary)
    {
        var findings = new List<Diagnostic>();
        var texts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        SourceText? index = Text(folder.Index, findings, texts);
        SourceText? tasksFile = folder.Tasks is null ? null : Text(folder.Tasks, findings, texts);
        bool tasksLost = (folder.Tasks is not null && tasksFile is null) || folder.AreTasksLost;
        DocumentSource source = Read(index, tasksFile, folder.Attachments, vocabulary, findings);
        return source with { File = folder.Index.File, AreTasksLost = source.AreTasksLost || tasksLost, Texts = texts.ToImmutable() };
    }

    /// <summary>The same from texts that may lie anywhere, such as in the history.</summary>
    public static DocumentSource Read(
        SourceText? index, SourceText? tasksFile, ImmutableArray<Attachment> attachments, BodyVocabulary vocabulary, List<Diagnostic> findings)
    {
        ImmutableArray<TaskEntry> tasks = tasksFile is null ? [] : ListFile.Read(tasksFile, TaskShape.Shape, findings, wrapper: "tasks");
        var suppressions = ImmutableArray.CreateBuilder<Suppression>();
        if (tasksFile is not null) suppressions.AddRange(InstructionReader.InYaml(tasksFile, findings));

        bool tasksLost = tasksFile is not null && findings.Exists(finding => finding.Severity == Severity.Error && finding.Span.File == tasksFile.File);
        Document? document = null;
        int bodyStart = index?.Text.Length ?? 0;
        bool headLost = true;
        var body = new BodyReadResult();
        if (index is not null && FrontMatterBounds.Find(index, findings) is { } bounds && Head(index, bounds, findings) is { } head)
        {
            document = head.Document with
            {
                Attachments = attachments,
                Secrecy = head.Document.Secrecy ?? SecrecyMark.Find(index.File, index.Text, bounds.BodyStart),
            };
            bodyStart = bounds.BodyStart;
            headLost = findings.Exists(finding => finding.Severity == Severity.Error && finding.Span.File == index.File);
            tasks = Distinct([.. head.Tasks, .. tasks], findings);
            body = MarkdownBodyReader.Read(index.File, index.Text, bounds.BodyStart, new TimeContext { Year = head.Year, Issued = head.Issued }, vocabulary);
            findings.AddRange(body.Diagnostics);
            suppressions.AddRange(head.Ignored);
            suppressions.AddRange(InstructionReader.InDocument(index, bounds.Start, bounds.End, bounds.BodyStart, findings));
        }

        return new DocumentSource
        {
            File = index?.File ?? "",
            Document = document,
            IsHeadLost = headLost,
            LostHead = headLost ? index?.Text[..bodyStart] : null,
            AreTasksLost = tasksLost || headLost,
            Tasks = tasks,
            Body = body,
            Suppressions = suppressions.ToImmutable(),
            Diagnostics = [.. findings],
            Texts = [],
        };
    }

    private static SourceText? Text(FoundFile file, List<Diagnostic> findings, ImmutableArray<KeyValuePair<string, string>>.Builder texts)
    {
        SourceText? source = FileReading.Read(file, findings);
        if (source is not null) texts.Add(new(file.File, source.Text));
        return source;
    }

    private static FrontMatter? Head(SourceText source, FrontMatterBounds bounds, List<Diagnostic> findings)
    {
        YamlNode? root = YamlReader.Read(source, bounds.Start, bounds.End, findings);
        if (root is null)
        {
            findings.Add(EmptyFrontMatter.Found(source, Math.Max(1, source.LineAt(bounds.Start) - 1)));
            return null;
        }

        return FrontMatterShape.Shape.TryRead(root, "---", new ReadContext(source, findings), out FrontMatter head) ? head : null;
    }

    private static ImmutableArray<TaskEntry> Distinct(ImmutableArray<TaskEntry> tasks, List<Diagnostic> findings) =>
        DistinctIds.Of(tasks, task => task.Id, findings);
}
