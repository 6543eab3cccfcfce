using System.Collections.Frozen;

namespace PlanSite.Core.Time.Reading;

/// <summary>How the known syllables are spelled, also where somebody left the accents out.</summary>
internal static class Vocabulary
{
    private static readonly (Word Word, string Spellings)[] Entries =
    [
        (Word.Day, "ngày"), (Word.Month, "tháng"), (Word.Year, "năm"), (Word.Quarter, "quý quí"), (Word.Week, "tuần"), (Word.Hour, "giờ h g"),
        (Word.Minute, "phút"), (Word.Early, "đầu"), (Word.Giua, "giữa"), (Word.Late, "cuối"), (Word.Trung, "trung"), (Word.Upper, "thượng"),
        (Word.Lower, "hạ"), (Word.Half, "nửa"), (Word.Morning, "sáng"), (Word.Afternoon, "chiều"), (Word.Session, "buổi"), (Word.MungDay, "mùng mồng"),
        (Word.Before, "trước"), (Word.After, "sau"), (Word.From, "từ"), (Word.Until, "đến tới"), (Word.Het, "hết"), (Word.In, "trong"), (Word.At, "vào"),
        (Word.Luc, "lúc hồi"), (Word.Cham, "chậm"), (Word.Muon, "muộn trễ"), (Word.Nhat, "nhất"), (Word.Han, "hạn"), (Word.Chot, "chót"), (Word.Cung, "cùng"),
        (Word.Xong, "xong"), (Word.Or, "hoặc"), (Word.And, "và"), (Word.Du, "dự"), (Word.Kien, "kiến"), (Word.Khong, "không"), (Word.Qua, "quá"),
        (Word.Vuot, "vượt"), (Word.It, "ít"), (Word.Toi, "tối"), (Word.Da, "đa"), (Word.Thieu, "thiểu"), (Word.Som, "sớm"), (Word.Hon, "hơn"),
        (Word.Is, "là"), (Word.Now, "nay"), (Word.Of, "của"), (Word.Tro, "trở"), (Word.Di, "đi"), (Word.Khoang, "khoảng"), (Word.Dung, "đúng"),
        (Word.Gan, "gần"), (Word.Hang, "hằng hàng"), (Word.Each, "mỗi"), (Word.Thuong, "thường"), (Word.Xuyen, "xuyên"), (Word.Lien, "liên"),
        (Word.Tuc, "tục"), (Word.Theo, "theo"), (Word.Lich, "lịch"), (Word.Dinh, "định"), (Word.Ky, "kỳ kì"), (Word.Lan, "lần"), (Word.Chua, "chưa"),
        (Word.Xac, "xác"), (Word.Giai, "giai"), (Word.Doan, "đoạn"), (Word.Nhiem, "nhiệm"), (Word.When, "khi"), (Word.Right, "ngay"), (Word.Ke, "kể"),
        (Word.Tinh, "tính"), (Word.So, "so"), (Word.Voi, "với"), (Word.Lam, "làm"), (Word.Viec, "việc"), (Word.Vong, "vòng"), (Word.Thoi, "thời"),
        (Word.Gian, "gian"), (Word.Diem, "điểm"), (Word.Khai, "khai"), (Word.Mac, "mạc"), (Word.Be, "bế"), (Word.Bat, "bắt"), (Word.Ket, "kết"),
        (Word.Thuc, "thúc"), (Word.Hoan, "hoàn"), (Word.Thanh, "thành"), (Word.Tien, "tiến"), (Word.Hanh, "hành"), (Word.Dien, "diễn"), (Word.Ra, "ra"),
        (Word.To, "tổ"), (Word.Chuc, "chức"), (Word.Chi, "chỉ"), (Word.Dao, "đạo"), (Word.Duoc, "được"), (Word.Cuoc, "cuộc"), (Word.Le, "lễ"),
        (Word.Dai, "đại"), (Word.Hoi, "hội"), (Word.Nghi, "nghị"), (Word.Bau, "bầu"), (Word.Cu, "cử"), (Word.Hop, "họp"), (Word.Cac, "các"), (Word.Thu, "thứ"), (Word.Chu, "chủ"), (Word.Sun, "nhật"), (Word.Ca, "cả"), (Word.Cho, "cho"), (Word.Suot, "suốt"), (Word.Have, "có"), (Word.Need, "cần"),
        (Word.Foremost, "tiên"), (Word.Those, "những"), (Word.De, "để"), (Word.Duoi, "dưới"), (Word.Noon, "trưa"), (Word.Night, "đêm khuya"),
        (Word.Am, "âm"), (Word.Ve, "về"), (Word.Ruoi, "rưỡi rưởi"),
        (Word.One, "một"), (Word.Two, "hai"), (Word.Three, "ba"), (Word.Four, "bốn tư"), (Word.Six, "sáu"), (Word.Seven, "bảy bẩy"), (Word.Eight, "tám"),
        (Word.Nine, "chín"), (Word.Ten, "mười"), (Word.Twenty, "hăm"), (Word.Tens, "mươi"), (Word.FiveAfterTen, "lăm nhăm"), (Word.OneAfterTens, "mốt"), (Word.And0, "linh lẻ"),
    ];

    private static readonly FrozenDictionary<string, Word> Exact = BuildExact();

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> ExactBySpan = Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> WithoutAccents =
        BuildWithoutAccents().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Bare =
        BuildBare().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The syllable; <paramref name="slip"/>: it was known only because its accents were guessed.</summary>
    /// <param name="bare">The text is a time, and all of it was typed without accents: any syllable may be guessed.</param>
    public static Word Find(ReadOnlySpan<char> word, bool bare, out bool slip)
    {
        Span<char> buffer = stackalloc char[VietnameseFold.LongestKey + 1];
        int length = VietnameseFold.Fold(word, buffer, out bool plain);
        ReadOnlySpan<char> key = buffer[..length];
        slip = false;
        if (length == 0) return Word.None;
        if (ExactBySpan.TryGetValue(key, out Word found)) return found;
        if (!plain || !(bare ? Bare : WithoutAccents).TryGetValue(key, out found)) return Word.None;
        slip = true;
        return found;
    }

    /// <summary>The usual spelling.</summary>
    public static string Spelling(Word word) => Entries.First(entry => entry.Word == word).Spellings.Split(' ')[0];

    private static FrozenDictionary<string, Word> BuildExact()
    {
        var exact = new Dictionary<string, Word>();
        foreach ((Word word, string spellings) in Entries)
        {
            foreach (string spelling in spellings.Split(' ')) exact.Add(VietnameseFold.Fold(spelling), word);
        }

        return exact.ToFrozenDictionary();
    }

    /// <summary>Every word without its accents; of two that look the same then, the one that is listed first.</summary>
    private static FrozenDictionary<string, Word> BuildBare()
    {
        // "thường xuyên" is written far more often than "thượng tuần", and "đại hội" than "hồi 8 giờ".
        var bare = new Dictionary<string, Word> { ["thuong"] = Word.Thuong, ["hoi"] = Word.Hoi };
        foreach ((Word word, string spellings) in Entries)
        {
            foreach (string spelling in spellings.Split(' ')) bare.TryAdd(string.Concat(spelling.Select(VietnameseFold.Bare)), word);
        }

        return bare.ToFrozenDictionary();
    }

    /// <summary>Only the words that carry a time by themselves are guessed without accents; a guess at the others would read too much into other words.</summary>
    private static FrozenDictionary<string, Word> BuildWithoutAccents() => new Dictionary<string, Word>
    {
        ["thang"] = Word.Month,
        ["quy"] = Word.Quarter,
        ["nam"] = Word.Year,
        ["tuan"] = Word.Week,
        ["truoc"] = Word.Before,
        ["den"] = Word.Until,
        ["dau"] = Word.Early,
        ["giua"] = Word.Giua,
        ["cuoi"] = Word.Late,
        ["cham"] = Word.Cham,
        ["nhat"] = Word.Nhat,
    }.ToFrozenDictionary();
}
