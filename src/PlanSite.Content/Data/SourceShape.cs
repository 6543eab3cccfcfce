using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>The key <c>source</c> of limits and events: where that is written.</summary>
internal sealed record SourceShape(Located<string>? Document, Located<string>? Clause)
{
    private static readonly Key<string> DocumentKey = Key.Required("document", ValueTypes.Document, "Mã văn bản quy định điều này.", "van-ban");
    private static readonly Key<string> ClauseKey = Key.Optional("clause", ValueTypes.Clause, "Điểm, khoản, mục của văn bản, ví dụ II.2.", "diem", "khoan", "muc", "dieu");

    public static RecordShape<SourceShape> Shape { get; } = new(
        new("nơi quy định", "where it is written"),
        [DocumentKey, ClauseKey],
        values => new SourceShape(values.At(DocumentKey), values.At(ClauseKey)));
}
