using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks;

/// <summary>A rule that looks at one document at a time. Documents are looked at side by side, so it keeps nothing between them.</summary>
public abstract class DocumentCheck : ICheck
{
    public abstract Rule Rule { get; }

    public abstract IEnumerable<Diagnostic> Find(Document document, CheckContext context);

    public IEnumerable<Diagnostic> Find(CheckContext context) => context.Repository.Documents.SelectMany(document => Find(document, context));
}
