using System.Text;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli;

/// <summary>A rule's page as text for the terminal.</summary>
internal static class RulePageText
{
    public static string Render(Rule rule, Texts texts)
    {
        var page = new StringBuilder();
        page.Append($"{rule.Code}  {texts[rule.Title]}  ({rule.Name})\n\n");
        Part(page, texts["Tìm gì", "What it finds"], texts[rule.Page.What]);
        Part(page, texts["Vì sao", "Why"], texts[rule.Page.Why]);
        Part(page, texts["Sai", "Bad"], rule.Page.Bad);
        Part(page, texts["Đúng", "Good"], rule.Page.Good);
        Part(page, texts["Cách sửa", "Instead"], texts[rule.Page.Instead]);
        return page.ToString();
    }

    private static void Part(StringBuilder page, string heading, string text)
    {
        page.Append(heading).Append('\n');
        foreach (string line in text.Split('\n')) page.Append("  ").Append(line).Append('\n');
        page.Append('\n');
    }
}
