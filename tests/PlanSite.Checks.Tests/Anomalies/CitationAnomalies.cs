using System.Collections.Immutable;

namespace PlanSite.Checks.Tests.Anomalies;

/// <summary>Slips in citations: 2-01 to 2-31 of the reader's list.</summary>
internal static class CitationAnomalies
{
    public static ImmutableArray<Anomaly> All { get; } =
    [
        new("2-01 own number is blank, and the document is issued", "PS4021", "Nội dung.", "⟦number: -KH/HU⟧\nstatus: issued"),
        new("2-01 own number is blank in the text", "PS4015", "Số ⟦          -KH/HU⟧"),
        new("2-02 an annex names its plan with number and date blank", "PS4015", "(Ban hành kèm ⟦Kế hoạch     -KH/HU, ngày     /      /2024⟧ của Huyện ủy)"),
        new("2-03 number and day of the basis are blank", "PS4015", "Đề cương này làm theo ⟦Kế hoạch số          -KH/HU, ngày     /01/2024⟧ của Huyện ủy."),
        new("2-05 blanks around the hyphen of a number", "PS2040", "Căn cứ Kế hoạch số ⟦158 - KH/TU⟧, ngày 18/7/2024 của Ban Chấp hành Đảng bộ tỉnh Điện Biên."),
        new("2-05 D for Đ in a number", "PS2001", "Căn cứ Quyết định số ⟦244-QD/TW⟧, ngày 09/6/2014 của Ban Chấp hành Trung ương."),
        new("2-05 the letters of the number aren't those of the text", "PS4025", "Lưu Văn phòng, Ban Tổ chức ĐUK.", "issuer: dang-uy-khoi-dien-bien\n⟦number: 133-KH/DUK⟧"),
        new("2-06 a regulation that another has replaced", "PS2032", "Việc bầu cử theo ⟦Quyết định số 244-QĐ/TW⟧, ngày 09/6/2014 của Ban Chấp hành Trung ương.", "date: 2024-11-20"),
        new("2-10 one directive, two titles", "PS2041", "Chỉ thị 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị ⟦về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII và Đại hội đại biểu toàn quốc lần thứ XIV của Đảng⟧ được phổ biến."),
        new("2-11 a word of the title is left out", "PS2041", "Hồ sơ theo Hướng dẫn số 01-HD/TW, ngày 28/9/2021 của Ban Bí thư ⟦về một số vấn đề thi hành Điều lệ Đảng⟧."),
        new("2-14 a pair of words doubled in a title", "PS4016", "Các chi bộ hướng tới ⟦Đại hội đại hội⟧ đại biểu Đảng bộ huyện."),
        new("2-15 the basis has neither number nor date", "PS2042", "Thực hiện ⟦Thông báo phân công nhiệm vụ thành viên Tổ chỉ đạo đại hội điểm⟧, Tổ xây dựng lịch làm việc."),
        new("2-16 said to be attached, and isn't", "PS2034", "Các thành viên làm việc theo phân công ⟦(đính kèm)⟧."),
        new("2-18 a guide named without number or date", "PS2042", "Chi bộ công an theo hướng dẫn ⟦“Đại hội chi bộ nhiệm kỳ 2025 - 2027 trong Công an nhân dân”⟧."),
        new("2-19 blanks inside a citation", "PS4027", "Địa bàn phụ trách theo Thông báo ⟦số   98-TB/HU⟧ ngày 08/5/2024 của Ban Thường vụ Huyện ủy."),
        new("2-22 a number that exists twice, and no date", "PS2003", "Phổ biến ⟦Chỉ thị 35-CT/TW⟧ của Bộ Chính trị."),
        new("2-x a digit of the cited date", "PS2002", "Thực hiện Chỉ thị số 35-CT/TW, ⟦ngày 14/8/2024⟧ của Bộ Chính trị."),
        new("2-x a document of a later day", "PS2031", "Căn cứ ⟦Kế hoạch số 295-KH/TU⟧, ngày 11/9/2024 của Ban Chấp hành Đảng bộ tỉnh.", "date: 2024-08-01\nstatus: issued"),
    ];
}
