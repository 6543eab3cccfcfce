using System.Globalization;

namespace PlanSite.History.Git;

/// <summary>The name that git gives an object by its contents: 20 bytes (SHA-1), or 32 (SHA-256).</summary>
internal readonly record struct ObjectId(UInt128 High, UInt128 Low, bool IsLong)
{
    private const int ShortDigits = 40;
    private const int LongDigits = 64;

    /// <summary>All noughts: no object, as beside a file that was added or removed.</summary>
    public bool IsNone => High == 0 && Low == 0;

    public static bool TryParse(ReadOnlySpan<char> text, out ObjectId id)
    {
        id = default;
        if (text.Length is not (ShortDigits or LongDigits)) return false;
        if (!UInt128.TryParse(text[..32], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 high)) return false;
        if (!UInt128.TryParse(text[32..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 low)) return false;
        id = new ObjectId(high, low, text.Length == LongDigits);
        return true;
    }

    /// <summary>From the bytes that a tree holds.</summary>
    public static ObjectId Of(ReadOnlySpan<byte> bytes) => TryParse(Convert.ToHexStringLower(bytes), out ObjectId id) ? id : default;

    public override string ToString() => High.ToString("x32", CultureInfo.InvariantCulture) + Low.ToString(IsLong ? "x32" : "x8", CultureInfo.InvariantCulture);
}
