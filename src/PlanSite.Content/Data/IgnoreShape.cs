using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>An entry of <c>ignore:</c> in front matter: a finding that is left as it is in the whole document.</summary>
internal static class IgnoreShape
{
    private static readonly Key<string> Code = Key.Required("code", ValueTypes.Text("PS3030"), "Mã của phát hiện được bỏ qua trong cả văn bản.", "ma");
    private static readonly Key<string> Reason = Key.Required("reason", ValueTypes.Text("văn bản đã ban hành ghi như vậy"), "Vì sao để nguyên.", "ly-do");

    public static RecordShape<Suppression> Shape { get; } = new(
        new("một phát hiện được bỏ qua", "a finding that is silenced"),
        [Code, Reason],
        values => values.At(Code) is { } code ? Suppression.OfWholeFile(values.Span, [code], values.Text(Reason) ?? "") : null);
}
