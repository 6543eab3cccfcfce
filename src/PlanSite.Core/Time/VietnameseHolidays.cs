using System.Collections.Immutable;

namespace PlanSite.Core.Time;

/// <summary>
/// The days off of Vietnam's civil servants as decreed, for those who have no repository with <c>data/holidays.yml</c>. Only years
/// of which all days are certain are here; a year that is left out is unknown, never guessed.
/// </summary>
public static class VietnameseHolidays
{
    /// <summary>The years 2020 to 2025, in order.</summary>
    public static ImmutableArray<HolidayYear> Years { get; } = [Year2020(), Year2021(), Year2022(), Year2023(), Year2024(), Year2025()];

    /// <summary>A repository's own years where it has any; they replace all that ships with the program.</summary>
    public static ImmutableArray<HolidayYear> Unless(ImmutableArray<HolidayYear> own) => own.IsDefaultOrEmpty ? Years : own;

    // Labour Code 2012, art. 115 (one day for National Day); days of Tết by the notice of the Ministry of Labour, War Invalids and
    // Social Affairs: 23 to 29 January, two of them for the weekend within.
    private static HolidayYear Year2020() => new HolidayYearBuilder(2020, "Bộ luật Lao động 2012, Điều 115; thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ tết Âm lịch năm 2020")
        .Off("Tết Dương lịch", 1, 1)
        .Off("Tết Nguyên đán Canh Tý", 1, 23, 1, 29)
        .Off("Giỗ Tổ Hùng Vương", 4, 2)
        .Off("Ngày Chiến thắng", 4, 30)
        .Off("Ngày Quốc tế lao động", 5, 1)
        .Off("Quốc khánh", 9, 2)
        .Build();

    // Labour Code 2019, art. 112 (two days for National Day from this year on); art. 111.3: a holiday that meets the weekly day off
    // is made good on the next working day, here 3 May for Saturday, 1 May.
    private static HolidayYear Year2021() => new HolidayYearBuilder(2021, "Bộ luật Lao động 2019, Điều 111, Điều 112; thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ tết Âm lịch và nghỉ lễ Quốc khánh năm 2021")
        .Off("Tết Dương lịch", 1, 1)
        .Off("Tết Nguyên đán Tân Sửu", 2, 10, 2, 16)
        .Off("Giỗ Tổ Hùng Vương", 4, 21)
        .Off("Ngày Chiến thắng", 4, 30)
        .Off("Ngày Quốc tế lao động", 5, 1)
        .Off("Nghỉ bù Ngày Quốc tế lao động", 5, 3)
        .Off("Quốc khánh", 9, 2, 9, 3)
        .Build();

    // Tết by letter 245/VPCP-KGVX of 11/01/2022 of the Government Office; 1 January, 10 April, 30 April and 1 May met weekends and
    // were made good under art. 111.3 of the Labour Code 2019.
    private static HolidayYear Year2022() => new HolidayYearBuilder(2022, "Bộ luật Lao động 2019, Điều 111, Điều 112; Công văn 245/VPCP-KGVX ngày 11/01/2022 của Văn phòng Chính phủ")
        .Off("Tết Dương lịch", 1, 1)
        .Off("Nghỉ bù Tết Dương lịch", 1, 3)
        .Off("Tết Nguyên đán Nhâm Dần", 1, 31, 2, 4)
        .Off("Giỗ Tổ Hùng Vương", 4, 10)
        .Off("Nghỉ bù Giỗ Tổ Hùng Vương", 4, 11)
        .Off("Ngày Chiến thắng", 4, 30)
        .Off("Ngày Quốc tế lao động", 5, 1)
        .Off("Nghỉ bù Ngày Chiến thắng, Ngày Quốc tế lao động", 5, 2, 5, 3)
        .Off("Quốc khánh", 9, 1, 9, 2)
        .Build();

    // Tết and National Day by letter 8056/VPCP-KGVX of 01/12/2022 of the Government Office (20 to 26 January, 1 to 4 September);
    // 1 January, 29 and 30 April met weekends and were made good under art. 111.3 of the Labour Code 2019.
    private static HolidayYear Year2023() => new HolidayYearBuilder(2023, "Bộ luật Lao động 2019, Điều 111, Điều 112; Công văn 8056/VPCP-KGVX ngày 01/12/2022 của Văn phòng Chính phủ")
        .Off("Tết Dương lịch", 1, 1)
        .Off("Nghỉ bù Tết Dương lịch", 1, 2)
        .Off("Tết Nguyên đán Quý Mão", 1, 20, 1, 26)
        .Off("Giỗ Tổ Hùng Vương", 4, 29)
        .Off("Ngày Chiến thắng", 4, 30)
        .Off("Ngày Quốc tế lao động", 5, 1)
        .Off("Nghỉ bù Giỗ Tổ Hùng Vương, Ngày Chiến thắng", 5, 2, 5, 3)
        .Off("Quốc khánh", 9, 1, 9, 4)
        .Build();

    // Notices of the Ministry of Labour, War Invalids and Social Affairs on Tết and National Day of 2024; the exchange of 29 April
    // for Saturday, 4 May by letter 2450/VPCP-KGVX of 12/4/2024 of the Government Office.
    private static HolidayYear Year2024() => new HolidayYearBuilder(2024, "Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ tết Âm lịch và nghỉ lễ Quốc khánh năm 2024; Công văn 2450/VPCP-KGVX ngày 12/4/2024 của Văn phòng Chính phủ")
        .Off("Tết Dương lịch", 1, 1)
        .Off("Tết Nguyên đán Giáp Thìn", 2, 8, 2, 14)
        .Off("Giỗ Tổ Hùng Vương", 4, 18)
        .Off("Nghỉ hoán đổi, làm bù ngày 04/5/2024", 4, 29)
        .Off("Ngày Chiến thắng", 4, 30)
        .Off("Ngày Quốc tế lao động", 5, 1)
        .Work("Làm bù cho ngày 29/4/2024", 5, 4)
        .Off("Quốc khánh", 9, 2, 9, 3)
        .Build();

    // Notice of the Ministry of Labour, War Invalids and Social Affairs on Tết, National Day and the exchange of 2 May for Saturday,
    // 26 April 2025.
    private static HolidayYear Year2025() => new HolidayYearBuilder(2025, "Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ tết Âm lịch, nghỉ lễ Quốc khánh và hoán đổi ngày làm việc dịp nghỉ lễ 30/4, 01/5 năm 2025")
        .Off("Tết Dương lịch", 1, 1)
        .Off("Tết Nguyên đán Ất Tỵ", 1, 25, 2, 2)
        .Off("Giỗ Tổ Hùng Vương", 4, 7)
        .Work("Làm bù cho ngày 02/5/2025", 4, 26)
        .Off("Ngày Chiến thắng", 4, 30)
        .Off("Ngày Quốc tế lao động", 5, 1)
        .Off("Nghỉ hoán đổi, làm bù ngày 26/4/2025", 5, 2)
        .Off("Quốc khánh", 9, 1, 9, 2)
        .Build();
}
