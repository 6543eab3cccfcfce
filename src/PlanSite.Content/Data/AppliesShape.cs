using System.Collections.Immutable;
using PlanSite.Content.Yaml;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Content.Data;

/// <summary>The key <c>applies</c> of limits: to what the rule applies, by name of the property.</summary>
internal sealed record AppliesShape(ImmutableSortedDictionary<string, Located<string>> Properties)
{
    private static readonly ImmutableArray<Key<string>> Keys =
    [
        Key.Optional("kind", ValueTypes.Kind, "Loại sự kiện: dai-hoi, hoi-nghi, bau-cu...", "loai"),
        Key.Optional("level", ValueTypes.Level, "Mã của cấp.", "cap"),
        Key.Optional("type", ValueTypes.Type, "Mã loại văn bản.", "loai-van-ban"),
        Key.Optional("variant", ValueTypes.Variant, "diem hoặc thi-diem.", "hinh-thuc"),
        Key.Optional("unit", ValueTypes.Unit, "Mã của một đơn vị.", "don-vi"),
    ];

    public static RecordShape<AppliesShape> Shape { get; } = new(
        new("phạm vi áp dụng", "what it applies to"),
        [.. Keys],
        values =>
        {
            var properties = ImmutableSortedDictionary.CreateBuilder<string, Located<string>>(StringComparer.Ordinal);
            foreach (Key<string> key in Keys)
            {
                if (values.At(key) is { } value) properties[key.Name] = value;
            }

            return new AppliesShape(properties.ToImmutable());
        });
}
