namespace PlanSite.Site.Theming;

/// <summary>What an engine says about a broken template. Caught where templates are compiled and rendered; it becomes a finding.</summary>
internal sealed class TemplateException : Exception
{
    public TemplateException(string message, int? line, Exception? inner = null) : base(message, inner) => Line = line;

    public TemplateException(string message) : base(message) { }

    public TemplateException(string message, Exception inner) : base(message, inner) { }

    public TemplateException() { }

    /// <summary>Line of the template, from 1, where known.</summary>
    public int? Line { get; }
}
