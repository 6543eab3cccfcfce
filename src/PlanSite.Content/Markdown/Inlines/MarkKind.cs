namespace PlanSite.Content.Markdown.Inlines;

internal enum MarkKind
{
    /// <summary>The number of a clause.</summary>
    Number,
    Citation,
    Link,
    Time,
    Directive,

    /// <summary>Code: nothing is looked for in it.</summary>
    Code,
}
