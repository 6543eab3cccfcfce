using System.Collections;
using System.Collections.Immutable;
using PlanSite.Content.Comments;
using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>One file to read, with findings of its own, so that files can be read side by side in any order.</summary>
internal abstract class DataFile
{
    public List<Diagnostic> Findings { get; } = [];

    public ImmutableArray<Suppression> Suppressions { get; protected set; } = [];

    public SourceText? Source { get; protected set; }

    /// <summary>Name of the file without its folder.</summary>
    public abstract string? Name { get; }

    /// <summary>Whether the file is there and some of it couldn't be read: then nobody knows all that it would have declared.</summary>
    public abstract bool IsLost { get; }

    /// <summary>Whether nothing at all came out of it: then its text doesn't tell either what it was to hold.</summary>
    public abstract bool GaveNothing { get; }

    public abstract void Read();
}

/// <summary>A file that is read as <typeparamref name="T"/>.</summary>
internal sealed class DataFile<T>(FoundFile? found, Func<ReadContext, T> read) : DataFile
{
    public T? Value { get; private set; }

    public override string? Name => found is null ? null : Path.GetFileName(found.File);

    public override bool IsLost => found is not null && (Source is null || Findings.Exists(finding => finding.Severity == Severity.Error));

    public override bool GaveNothing => Source is null || Value is null or ICollection { Count: 0 };

    public override void Read()
    {
        if (found is null) return;
        Source = FileReading.Read(found, Findings);
        if (Source is null) return;
        Value = read(new ReadContext(Source, Findings));
        Suppressions = InstructionReader.InYaml(Source, Findings);
    }
}
