namespace PlanSite.Core.Documents;

/// <summary>What a numbered heading, paragraph or item is called in Vietnamese documents.</summary>
public enum ClauseKind
{
    /// <summary>PHẦN I</summary>
    Part,

    /// <summary>Chương II</summary>
    Chapter,

    /// <summary>Mục 1, where written out</summary>
    Section,

    /// <summary>Điều 9</summary>
    Article,

    /// <summary>PHỤ LỤC 2</summary>
    Appendix,

    /// <summary>A.</summary>
    Letter,

    /// <summary>I.</summary>
    Roman,

    /// <summary>1. and 1.1.</summary>
    Arabic,

    /// <summary>a)</summary>
    Point,

    /// <summary>(1)</summary>
    Bracketed,

    /// <summary>- and, below it, +</summary>
    Dash,

    /// <summary>A heading without a number.</summary>
    Unnumbered,
}
