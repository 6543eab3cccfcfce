using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli;

/// <summary>Chooses the language of sentences.</summary>
internal sealed class Texts(string language)
{
    public string Language { get; } = language;

    public string this[LocalizedText text] => text.In(Language);

    public string this[string vi, string en] => Language == "en" ? en : vi;
}
