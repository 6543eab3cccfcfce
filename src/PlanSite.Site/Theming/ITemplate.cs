namespace PlanSite.Site.Theming;

/// <summary>A compiled template. May be used from many threads at once.</summary>
internal interface ITemplate
{
    /// <exception cref="TemplateException">The template asks for what the view doesn't have.</exception>
    string Render(object view);
}
