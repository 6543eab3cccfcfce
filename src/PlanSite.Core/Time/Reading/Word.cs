namespace PlanSite.Core.Time.Reading;

/// <summary>The syllables that the grammar knows; <see cref="Vocabulary"/> gives their spellings. Homographs are one: <c>năm</c> is year and five.</summary>
internal enum Word
{
    None,

    // The calendar.
    Day, Month, Year, Quarter, Week, Hour, Minute, Early, Late, Trung, Upper, Lower, Half, Morning, Afternoon, Session, MungDay,

    // Limits.
    Before, After, From, Until, Het, In, At, Luc, Cham, Muon, Nhat, Han, Chot, Cung, Xong, Or, And, Du, Kien, Khong, Qua, Vuot, It, Toi, Da, Thieu, Som, Hon,
    Is, Now, Of, Tro, Di, Khoang, Giua, Dung, Gan,

    // Recurrence and words that give no date.
    Hang, Each, Thuong, Xuyen, Lien, Tuc, Theo, Lich, Dinh, Ky, Lan, Chua, Xac, Giai, Doan, Nhiem,

    // Counting and events.
    When, Right, Ke, Tinh, So, Voi, Lam, Viec, Vong, Thoi, Gian, Diem, Khai, Mac, Be, Bat, Ket, Thuc, Hoan, Thanh, Tien, Hanh, Dien, Ra, To, Chuc, Chi, Dao,
    Duoc, Cuoc, Le, Dai, Hoi, Nghi, Bau, Cu, Hop, Cac,

    // Days of the week and whole days.
    Thu, Chu, Sun, Ca, Suot,

    // Small words beside others.
    Cho, Foremost, Those, Have, Need, De, Duoi, Noon, Night, Am, Ve, Ruoi,

    // Numbers.
    One, Two, Three, Four, Six, Seven, Eight, Nine, Ten, Twenty, Tens, FiveAfterTen, OneAfterTens, And0,
}
