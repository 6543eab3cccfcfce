namespace PlanSite.Content.Markdown.Citations;

/// <summary>What a document has cited in full and may call shortly from then on: "Chỉ thị 35" for "Chỉ thị số 35-CT/TW, ngày 14/6/2024".</summary>
/// <param name="common">The short forms that the office's list of abbreviations gives to all documents; a citation in the document itself goes first.</param>
internal sealed class ShortForms(ShortForms? common = null)
{
    // What would make the figures a count: "Thông báo 15 ngày trước khi họp".
    private static readonly string[] Counted =
    [
        "ngày", "tháng", "năm", "giờ", "tuần", "quý", "lần", "người", "đồng chí", "đảng viên", "đại biểu", "chi bộ", "đảng bộ", "tổ chức", "đơn vị", "cơ quan",
        "nội dung", "nhiệm vụ", "chỉ tiêu", "điểm", "khoản", "mục", "phần", "bản", "nhóm", "tiêu chí", "tiêu chuẩn", "trường hợp", "bước", "cấp", "địa phương",
        "xã", "huyện", "tỉnh", "cuộc", "đợt", "hội nghị", "đại hội", "văn bản", "trang", "phòng", "ban", "ngành", "lĩnh vực", "mức", "loại", "đề án", "dự án", "triệu", "tỷ",
    ];

    private readonly Dictionary<(string Type, string Ordinal), FoundCitation?> _known = [];
    private readonly HashSet<string> _ordinals = new(StringComparer.Ordinal);

    /// <summary>Remembers a citation in full; two documents that would be called alike are called so by neither.</summary>
    public void Learn(FoundCitation full)
    {
        if (full is { TypeWord: { } type, Number: { IsBlank: false } number }) Learn(type, number.Ordinal, full);
    }

    public void Learn(string type, string ordinal, FoundCitation full)
    {
        (string, string) key = (type.ToLowerInvariant(), ordinal);
        _ordinals.Add(ordinal);
        if (!_known.TryAdd(key, full) && _known[key] is { } before) _known[key] = Joined(before, full);
    }

    /// <summary>Whether a document of this number may be meant at all: asked for every row of digits.</summary>
    public bool Has(ReadOnlySpan<char> ordinal) =>
        (_ordinals.Count > 0 && _ordinals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ordinal)) || common?.Has(ordinal) == true;

    /// <summary>The citation in full, and whether it stands in the document itself.</summary>
    public (FoundCitation Full, bool InText)? Find(string type, string ordinal)
    {
        if (_known.TryGetValue((type.ToLowerInvariant(), ordinal), out FoundCitation? full)) return full is null ? null : (full, true);
        return common?.Find(type, ordinal) is { } given ? (given.Full, false) : null;
    }

    /// <summary>Whether figures that end here are a whole number, and one that counts nothing.</summary>
    public static bool MayEnd(ReadOnlySpan<char> text, int end)
    {
        char next = Scan.At(text, end);
        if (Scan.IsWord(next) || next is '/' or '%' || NumberScanner.IsDash(next)) return false;
        if (next is '.' or ',' or ':' && char.IsAsciiDigit(Scan.At(text, end + 1))) return false;
        int at = Scan.SkipBlanks(text, end);
        if (at == end) return true;
        if (Scan.At(text, at) is '%' || (NumberScanner.IsDash(Scan.At(text, at)) && char.IsAsciiDigit(Scan.At(text, Scan.SkipBlanks(text, at + 1))))) return false;
        foreach (string word in Counted)
        {
            if (Scan.MatchWord(text, at, word) > 0) return false;
        }

        return true;
    }

    private static FoundCitation? Joined(FoundCitation before, FoundCitation full)
    {
        if (before.Number != full.Number) return null;
        if (before.Date is null) return full;
        return full.Date is null || full.Date == before.Date ? before : null;
    }
}
