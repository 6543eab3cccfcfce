namespace PlanSite.Site.Theming;

/// <summary>The one seam between pages and the language that templates are written in.</summary>
internal interface ITemplateEngine
{
    /// <exception cref="TemplateException">The text is no template.</exception>
    ITemplate Compile(string text);

    /// <summary>Makes a template known to others by a name (<c>{{> name}}</c>).</summary>
    void AddPartial(string name, ITemplate template);
}
