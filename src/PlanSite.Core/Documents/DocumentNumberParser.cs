using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PlanSite.Core.Documents;

internal static partial class DocumentNumberParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        string compact = Blanks().Replace(Text.UnicodeText.ToNfc(text), "").Replace('–', '-').Replace('—', '-')
            .Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2212', '-');
        number = Party(compact) ?? State(compact);
        return number is not null;
    }

    private static DocumentNumber? Party(string text)
    {
        Match match = PartyForm().Match(text);
        return match.Success
            ? new DocumentNumber(text, match.Groups["n"].Value, null, match.Groups["symbol"].Value, match.Groups["organ"].Value)
            : null;
    }

    private static DocumentNumber? State(string text)
    {
        Match match = StateForm().Match(text);
        if (!match.Success) return null;
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value) : null;
        return new DocumentNumber(text, match.Groups["n"].Value, year, match.Groups["symbol"].Value, match.Groups["organ"].Value);
    }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();

    // 35-CT/TW, 05-HD/BTCTU, -KH/TU, 24-QĐ/TW, 12a-KH/HU
    [GeneratedRegex(@"^(?<n>[0-9]*[a-zđ]?)-(?<symbol>\p{Lu}[\p{L}]{0,9})/(?<organ>\p{Lu}[\p{L}0-9\-]{0,24})$")]
    private static partial Regex PartyForm();

    // 594/KH-UBND, 61/2018/NĐ-CP, 30c/NQ-CP, 4338/BTTTT-CĐSQG, 164/TTr-SKHCN, /KH-UBND
    [GeneratedRegex(@"^(?<n>[0-9]*[a-zđ]?)/(?:(?<year>(?:19|20)[0-9]{2})/)?(?<symbol>\p{Lu}[\p{L}0-9]{0,11})(?:-(?<organ>\p{Lu}[\p{L}0-9\-]{0,24}))?$")]
    private static partial Regex StateForm();
}
