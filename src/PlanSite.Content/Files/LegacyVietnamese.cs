using System.Text;
using PlanSite.Core.Text;

namespace PlanSite.Content.Files;

/// <summary>
/// Decodes the encodings that Vietnamese text had before Unicode, well enough to recognise words: TCVN 5712:1993 (VN3, "ABC"),
/// VNI for Windows and code page 1258.
/// </summary>
internal static class LegacyVietnamese
{
    // 0xA1 to 0xFE of TCVN 5712:1993 VN3; a blank where the code is not used.
    private const string Tcvn3 =
        "ĂÂÊÔƠƯĐăâêôơưđ" // A1-AE
        + "      àảãáạ ằẳẵắ      " // AF-C4
        + " ặầẩẫấậè ẻẽéẹềểễếệì" // C5-D7
        + "ỉ   ĩíịò ỏõóọồổỗốộ" // D8-E9
        + "ờởỡớợù ủũúụừửữứựỳỷỹýỵ"; // EA-FE

    public static string FromTcvn3(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte b in bytes) text.Append(b < 0xA1 || b > 0xFE ? Ascii(b) : Tcvn3[b - 0xA1]);
        return text.ToString();
    }

    public static string FromVni(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte b in bytes)
        {
            bool upper = b is >= 0xC0 and < 0xE0;
            string letter = VniLower(upper ? (byte)(b + 0x20) : b);
            text.Append(letter.Length == 0 ? Ascii(b) : upper ? letter.ToUpperInvariant() : letter);
        }

        return UnicodeText.ToNfc(text.ToString());
    }

    public static string From1258(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (byte b in bytes)
        {
            text.Append(b switch
            {
                0xC3 => 'Ă',
                0xD0 => 'Đ',
                0xD5 => 'Ơ',
                0xDD => 'Ư',
                0xE3 => 'ă',
                0xF0 => 'đ',
                0xF5 => 'ơ',
                0xFD => 'ư',
                0xCC => '\u0300',
                0xD2 => '\u0309',
                0xDE => '\u0303',
                0xEC => '\u0301',
                0xF2 => '\u0323',
                >= 0xC0 => (char)b,
                _ => Ascii(b),
            });
        }

        return UnicodeText.ToNfc(text.ToString());
    }

    // VNI writes the plain vowel and after it one byte for all its marks.
    private static string VniLower(byte b) => b switch
    {
        0xF9 => "\u0301",
        0xF8 => "\u0300",
        0xFB => "\u0309",
        0xF5 => "\u0303",
        0xEF => "\u0323",
        0xE2 => "\u0302",
        0xE1 => "\u0302\u0301",
        0xE0 => "\u0302\u0300",
        0xE5 => "\u0302\u0309",
        0xE3 => "\u0302\u0303",
        0xE4 => "\u0302\u0323",
        0xEA => "\u0306",
        0xE9 => "\u0306\u0301",
        0xE8 => "\u0306\u0300",
        0xFA => "\u0306\u0309",
        0xFC => "\u0306\u0303",
        0xEB => "\u0306\u0323",
        0xF4 => "ơ",
        0xF6 => "ư",
        0xF1 => "đ",
        0xED => "í",
        0xEC => "ì",
        0xE6 => "ỉ",
        0xF3 => "ĩ",
        0xF2 => "ị",
        0xEE => "ỵ",
        _ => "",
    };

    private static char Ascii(byte b) => b < 0x80 ? (char)b : ' ';
}
