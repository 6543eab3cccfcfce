using PlanSite.Content.Revisions;
using PlanSite.Core;

namespace PlanSite.History.Tests;

/// <summary>Versions of a document that are made of their bodies alone.</summary>
internal static class VersionTexts
{
    private static readonly RevisionReader Reader = new(new PlanRepository { Settings = new SiteSettings() }.Indexed());

    public static RevisionText Of(string body) =>
        Reader.Read("content/a/mot/index.md", System.Text.Encoding.UTF8.GetBytes(TestRepository.Document("mot", body)), null)!;
}
