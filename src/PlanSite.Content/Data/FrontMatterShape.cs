using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanSite.Content.Linking;
using PlanSite.Content.Yaml;
using PlanSite.Content.Yaml.Values;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>The front matter of <c>index.md</c>.</summary>
internal static partial class FrontMatterShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("kh-dai-hoi-huyen-a"), "Mã của văn bản, không trùng với văn bản khác, không đổi về sau: liên kết và lịch sử theo mã này.", "ma");
    private static readonly Key<string> Type = Key.Required("type", ValueTypes.Type, "Mã loại văn bản, có trong data/types.yml.", "loai", "loai-van-ban");
    private static readonly Key<DocumentNumber> Number = Key.Optional("number", ValueTypes.DocumentNumber, "Số, ký hiệu; khi chưa có số thì viết -KH/HU. Bỏ trống nếu văn bản không có.", "so", "so-hieu", "so-ky-hieu");
    private static readonly Key<PartialDate> Date = Key.Optional("date", ValueTypes.PartialDate, "Ngày ban hành; dự thảo có thể chỉ ghi năm-tháng hoặc năm.", "ngay", "ngay-ban-hanh");
    private static readonly Key<string> Issuer = Key.Required("issuer", ValueTypes.Unit, "Mã đơn vị ban hành, có trong data/units.yml.", "co-quan-ban-hanh", "ban-hanh", "don-vi");
    private static readonly Key<string> Title = Key.Required("title", ValueTypes.Text("tổ chức đại hội đảng bộ huyện"), "Trích yếu nội dung, không kèm tên loại.", "tieu-de", "trich-yeu", "ten");
    private static readonly Key<string> Short = Key.Optional("short", ValueTypes.Text("Kế hoạch 12"), "Tên gọi tắt.", "viet-tat", "ten-ngan");
    private static readonly Key<DocumentStatus> Status = Key.Required(
        "status",
        new ChoiceValue<DocumentStatus>(
            ("draft", DocumentStatus.Draft), ("issued", DocumentStatus.Issued), ("superseded", DocumentStatus.Superseded), ("withdrawn", DocumentStatus.Withdrawn)),
        "Tình trạng: draft (dự thảo), issued (đã ban hành), superseded (đã bị thay thế), withdrawn (đã thu hồi).", "tinh-trang", "trang-thai");
    private static readonly Key<int> Draft = Key.Optional("draft", new WholeNumberValue(1, 999, "2"), "Dự thảo lần thứ mấy.", "du-thao", "lan");
    private static readonly Key<string> Place = Key.Optional("place", ValueTypes.Text("Hà Nội"), "Địa danh ghi trước ngày, tháng.", "dia-danh", "noi");
    private static readonly Key<ImmutableArray<Located<string>>> Implements = Key.Optional("implements", ValueTypes.List(ValueTypes.Document), "Mã các kế hoạch cấp trên mà văn bản này thực hiện.", "thuc-hien", "trien-khai");
    private static readonly Key<TimeExpression> Period = Key.Optional("period", ValueTypes.Time, "Thời kỳ của kế hoạch, ví dụ 2024-Q3/2025-H2.", "thoi-ky", "giai-doan");
    private static readonly Key<string> Outline = Key.Optional("outline", ValueTypes.Outline, "Mã đề cương (data/outlines.yml) mà đề mục phải theo; không ghi: đề cương của loại văn bản.", "de-cuong");
    private static readonly Key<ImmutableArray<MapEntry<decimal>>> Measures =
        Key.Optional("measures", Measure.Figures, "Các con số văn bản báo cáo hoặc dự kiến, so với data/limits.yml: {members: 12, committee: 3}.", "so-lieu", "con-so");
    private static readonly Key<Signer> SignedBy = Key.Optional("signer", SignerShape.Shape, "Người ký.", "nguoi-ky", "ky");
    private static readonly Key<ImmutableArray<Located<string>>> Recipients = Key.Optional("recipients", ValueTypes.Texts("Ban Tổ chức Trung ương"), "Nơi nhận, mỗi dòng một nơi.", "noi-nhan");
    private static readonly Key<string> AppendixOf = Key.Optional("appendixOf", ValueTypes.Document, "Mã văn bản mà tài liệu này là phụ lục.", "phu-luc-cua", "phu-luc");
    private static readonly Key<ImmutableArray<Located<string>>> Replaces = Key.Optional("replaces", ValueTypes.List(ValueTypes.Document), "Mã các văn bản bị thay thế.", "thay-the");
    private static readonly Key<bool> Internal = Key.Optional("audience", new ChoiceValue<bool>(("public", false), ("internal", true)), "Ai được đọc: public (mọi người) hoặc internal (nội bộ).", "doi-tuong-doc", "pham-vi");
    private static readonly Key<string> Secrecy = Key.Optional("secrecy", ValueTypes.Text("MẬT"), "Độ mật. Văn bản mật không bao giờ được đăng.", "do-mat", "mat");
    private static readonly Key<bool> Sample = Key.Optional("sample", ValueTypes.Truth, "true: văn bản giả định để làm mẫu.", "mau");
    private static readonly Key<ImmutableArray<Located<TaskEntry>>> Tasks = Key.Optional("tasks", new ListValue<TaskEntry>(TaskShape.Shape), "Các nhiệm vụ; danh sách dài thì để trong tasks.yml.", "nhiem-vu", "cong-viec");

    private static readonly Key<ImmutableArray<Located<Suppression>>> Ignore = Key.Optional("ignore", new ListValue<Suppression>(IgnoreShape.Shape), "Các phát hiện được bỏ qua trong cả văn bản, mỗi mục có mã và lý do.", "bo-qua");

    public static RecordShape<FrontMatter> Shape { get; } = new(
        new("phần đầu của văn bản", "the front matter of a document"),
        [Id, Type, Number, Date, Issuer, Title, Short, Status, Draft, Place, Implements, Period, Outline, Measures, SignedBy, Recipients, AppendixOf, Replaces, Internal, Secrecy, Sample, Tasks, Ignore],
        Build);

    private static FrontMatter Build(RecordValues values)
    {
        string file = values.Context.Source.File;
        var document = new Document
        {
            Id = values.AtOr(Id, LikelyId(file)),
            Type = values.AtOr(Type, ""),
            Number = values.At(Number),
            Date = values.At(Date),
            Issuer = values.AtOr(Issuer, ""),
            Title = values.AtOr(Title, values.Text(Short) ?? LikelyId(file)),
            Short = values.Text(Short),

            // A document whose state isn't known must not be shown as issued.
            Status = values.AtOr(Status, DocumentStatus.Draft),
            Draft = values.At(Draft),
            Place = values.Text(Place),
            Implements = values.List(Implements),
            Replaces = values.List(Replaces),
            AppendixOf = values.At(AppendixOf),
            Period = values.At(Period),
            Outline = values.At(Outline),
            Measures = values.LocatedMap(Measures),
            Signer = values.At(SignedBy)?.Value,
            Recipients = values.Texts(Recipients),

            // Likewise one whose readers can't be told is not for everybody.
            Internal = values.Or(Internal, fallback: values.IsWritten(Internal)),
            Secrecy = values.At(Secrecy),
            Sample = values.Or(Sample, fallback: false),
            File = file,
        };
        int? year = YearOf(values);
        return new FrontMatter(document, [.. values.List(Tasks).Select(task => task.Value)]) { Year = year, Issued = year is null || values.IsWritten(Period) ? null : values.At(Date)?.Value.Earliest, Ignored = [.. values.List(Ignore).Select(note => note.Value)] };
    }

    /// <summary>
    /// The one year that a time in the text may take: that of the period where it names a single one, else that of the date where
    /// there is no period.
    /// </summary>
    private static int? YearOf(RecordValues values)
    {
        if (values.At(Period) is not { } period) return values.IsWritten(Period) ? null : values.At(Date)?.Value.Year;
        int[] years = [.. YearInText().Matches(period.Value.Text).Select(match => int.Parse(match.Value)).Distinct()];
        return years.Length == 1 ? years[0] : null;
    }

    /// <summary>The folder's name, where the document doesn't say its own.</summary>
    private static string LikelyId(string file)
    {
        string[] parts = file.Split('/');
        string folded = IdText.From(parts.Length > 1 ? parts[^2] : file);
        return folded.Length > 0 ? folded : "van-ban";
    }

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex YearInText();
}
