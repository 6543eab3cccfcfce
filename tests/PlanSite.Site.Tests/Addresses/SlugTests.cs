using FsCheck;
using FsCheck.Fluent;
using PlanSite.Site.Addresses;

namespace PlanSite.Site.Tests.Addresses;

public sealed class SlugTests
{
    [Theory]
    [InlineData("kh-dai-hoi-huyen-a", "kh-dai-hoi-huyen-a")]
    [InlineData("Đảng ủy xã Mẫu", "dang-uy-xa-mau")]
    [InlineData("../../etc", "etc")]
    [InlineData("35-CT/TW", "35-ct-tw")]
    [InlineData("con", "con-")]
    [InlineData("…", "muc")]
    public void An_id_becomes_readable_ASCII(string id, string slug) => Assert.Equal(slug, Slug.Of(id));

    [Fact]
    public void Ids_that_look_alike_get_addresses_of_their_own() =>
        Assert.Equal(["a-b", "a-b-2", "a-b-3"], Slug.Unique(["a b", "A-B", "á-b"]).Values.Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_the_ids_addresses_are_safe_and_unique() => Prop.ForAll<string[]>(ids =>
    {
        string[] known = [.. ids.Where(id => id is not null && IsText(id)).Distinct(StringComparer.Ordinal)];
        var slugs = Slug.Unique(known);
        return slugs.Count == known.Length
            && slugs.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == known.Length
            && slugs.Values.All(slug => slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && slug.Length > 0);
    }).QuickCheckThrowOnFailure();

    // Half a surrogate pair is no text: files that hold one are refused as not UTF-8.
    private static bool IsText(string id)
    {
        for (int n = 0; n < id.Length; n++)
        {
            if (!char.IsSurrogate(id[n])) continue;
            if (n + 1 == id.Length || !char.IsSurrogatePair(id[n], id[n + 1])) return false;
            n++;
        }

        return true;
    }
}
