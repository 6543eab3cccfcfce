using System.Collections.Immutable;
using PlanSite.Content.Linking;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>tasks:</c> or <c>tasks.yml</c>.</summary>
internal static class TaskShape
{
    private static readonly Key<string> Id = Key.Required("id", ValueTypes.Id("hoi-nghi-quan-triet"), "Mã của nhiệm vụ, không trùng trong văn bản.", "ma");
    private static readonly Key<string> What =
        Key.Optional("what", ValueTypes.Text("Tổ chức hội nghị quán triệt"), "Nội dung. Bỏ trống khi khóa clause chỉ ra chỗ văn bản đã viết.", "noi-dung", "nhiem-vu", "viec");
    private static readonly Key<string> When =
        Key.Optional("when", ValueTypes.Text("trong tháng 9/2024"), "Thời gian, viết như trong văn bản hoặc dạng gọn. Bỏ trống khi khóa clause chỉ ra chỗ đã viết.", "thoi-gian", "thoi-han", "khi", "han");
    private static readonly Key<string> Who = Key.Optional("who", ValueTypes.Unit, "Mã đơn vị chủ trì.", "chu-tri", "ai");
    private static readonly Key<ImmutableArray<Located<string>>> With = Key.Optional("with", ValueTypes.List(ValueTypes.Unit), "Mã các đơn vị phối hợp.", "phoi-hop", "voi");
    private static readonly Key<ImmutableArray<Located<string>>> For =
        Key.Optional("for", ValueTypes.List(ValueTypes.LevelOrUnit), "Mã các cấp hoặc đơn vị phải thực hiện; cấp nghĩa là các đơn vị cấp đó trực thuộc nơi ban hành.", "doi-tuong", "cho");
    private static readonly Key<ImmutableArray<Located<string>>> Except = Key.Optional("except", ValueTypes.List(ValueTypes.LevelOrUnit), "Trừ các đơn vị này.", "tru");
    private static readonly Key<string> Clause = Key.Optional("clause", ValueTypes.Clause, "Điểm, khoản, mục của văn bản nói về việc này, ví dụ II.1.", "diem", "khoan", "muc");
    private static readonly Key<ImmutableArray<Located<string>>> Covers =
        Key.Optional("covers", ValueTypes.List(ValueTypes.Task), "Nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này thực hiện: mã-văn-bản#mã-nhiệm-vụ.", "thuc-hien");
    private static readonly Key<ImmutableArray<Located<string>>> After =
        Key.Optional("after", ValueTypes.List(ValueTypes.Task), "Các nhiệm vụ phải xong trước.", "sau");
    private static readonly Key<string> Output = Key.Optional("output", ValueTypes.Type, "Mã loại văn bản mà nhiệm vụ làm ra.", "san-pham");
    private static readonly Key<PartialDate> Done = Key.Optional("done", ValueTypes.PartialDate, "Ngày đã hoàn thành.", "da-xong", "hoan-thanh");
    private static readonly Key<string> Evidence = Key.Optional("evidence", ValueTypes.Document, "Mã văn bản chứng minh đã hoàn thành.", "minh-chung");

    public static RecordShape<TaskEntry> Shape { get; } = new(
        new("một nhiệm vụ", "a task"),
        [Id, What, When, Who, With, For, Except, Clause, Covers, After, Output, Done, Evidence],
        values => new TaskEntry
        {
            Span = values.Span,
            Id = values.AtOr(Id, $"dong-{values.Start.Line}"),
            What = values.At(What),
            When = values.At(When),
            Who = values.At(Who),
            With = values.List(With),
            For = values.List(For),
            Except = values.List(Except),
            Clause = values.At(Clause),
            Covers = values.List(Covers),
            After = values.List(After),
            Output = values.At(Output),
            Done = values.At(Done),
            Evidence = values.At(Evidence),
        });
}
