using PlanSite.Content.Yaml;
using PlanSite.Core.Documents;

namespace PlanSite.Content.Data;

/// <summary>The key <c>signer</c> of front matter.</summary>
internal static class SignerShape
{
    private static readonly Key<string> For = Key.Optional("for", ValueTypes.Text("T/M TỈNH ỦY"), "Ký thay mặt ai: T/M, K/T, T/L...", "thay-mat", "tm");
    private static readonly Key<string> Role = Key.Optional("role", ValueTypes.Text("BÍ THƯ"), "Chức vụ người ký.", "chuc-vu");
    private static readonly Key<string> Name = Key.Optional("name", ValueTypes.Text("Nguyễn Văn A"), "Họ và tên người ký.", "ten", "ho-ten");

    public static RecordShape<Signer> Shape { get; } = new(
        new("người ký", "who signs"),
        [For, Role, Name],
        values => new Signer(values.Text(For), values.Text(Role), values.Text(Name)));
}
