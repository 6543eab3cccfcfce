using System.Buffers;
using System.Buffers.Binary;
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
        Span<byte> bytes = stackalloc byte[LongDigits / 2];
        id = default;
        if (text.Length is not (ShortDigits or LongDigits) || Convert.FromHexString(text, bytes, out _, out int written) != OperationStatus.Done) return false;
        id = Of(bytes[..written]);
        return true;
    }

    /// <summary>As git writes it, in ASCII.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ObjectId id)
    {
        Span<byte> bytes = stackalloc byte[LongDigits / 2];
        id = default;
        if (text.Length is not (ShortDigits or LongDigits) || Convert.FromHexString(text, bytes, out _, out int written) != OperationStatus.Done) return false;
        id = Of(bytes[..written]);
        return true;
    }

    /// <summary>From the 20 or 32 bytes that a tree holds.</summary>
    public static ObjectId Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is not (ShortDigits / 2 or LongDigits / 2)) return default;
        Span<byte> low = stackalloc byte[16];
        low.Clear();
        bytes[16..].CopyTo(low[(LongDigits / 2 - bytes.Length)..]);
        return new ObjectId(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(low), bytes.Length == LongDigits / 2);
    }

    public override string ToString() => High.ToString("x32", CultureInfo.InvariantCulture) + Low.ToString(IsLong ? "x32" : "x8", CultureInfo.InvariantCulture);
}
