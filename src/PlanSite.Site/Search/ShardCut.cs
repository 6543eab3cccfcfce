using System.Text;

namespace PlanSite.Site.Search;

/// <summary>
/// Where one shard ends and the next begins: decided by the key that comes next and not by counting from the start, so that an edit moves
/// the ends near it alone and all other shards keep their names.
/// </summary>
internal static class ShardCut
{
    /// <param name="size">What the shard holds by now.</param>
    /// <param name="least">It doesn't end before this size, and soon after it.</param>
    public static bool Before(string key, int size, int least) => size >= least && (size >= least * 3 || Hash(key) % 8 == 0);

    // FNV-1a: the framework's own hash differs from run to run.
    private static uint Hash(string key)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(key)) hash = (hash ^ b) * 16777619;
        return hash >> 8;
    }
}
