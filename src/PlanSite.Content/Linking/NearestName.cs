using PlanSite.Core.Text;

namespace PlanSite.Content.Linking;

/// <summary>The name that somebody probably meant, out of very many: what is too short or too long to be near isn't measured.</summary>
internal static class NearestName
{
    // As many letters as `Nearness` forgives at the most.
    private const int MostLetters = 3;

    public static string? Find(string name, IEnumerable<string> known) =>
        Nearness.Nearest(name, known.Where(candidate => Math.Abs(candidate.Length - name.Length) <= MostLetters));
}
