namespace PlanSite.Core.Diagnostics;

/// <summary>
/// A place in a file of the repository. Lines and columns count from 1; a column counts UTF-16 code units, as editors do.
/// The end is exclusive.
/// </summary>
/// <param name="File">Path from the repository's root, with forward slashes.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The whole of a file, where no better place is known: its first character.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 1, 1);

    public static SourceSpan OnLine(string file, int line, int column, int length) => new(file, line, column, line, column + length);

    public override string ToString() => $"{File}:{Line}:{Column}";
}
