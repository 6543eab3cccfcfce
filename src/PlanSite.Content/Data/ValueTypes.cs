using PlanSite.Content.Yaml.Values;

namespace PlanSite.Content.Data;

/// <summary>The kinds of values that the files of a repository are made of.</summary>
internal static class ValueTypes
{
    public static readonly DateValue Date = new();
    public static readonly PartialDateValue PartialDate = new();
    public static readonly DateRangeValue DateRange = new();
    public static readonly TruthValue Truth = new();
    public static readonly TimeValue Time = new();
    public static readonly DecimalValue Number = new();
    public static readonly NumberRangeValue NumberRange = new();
    public static readonly DocumentNumberValue DocumentNumber = new();

    public static readonly ReferenceValue Level = new(new("mã của một cấp (data/levels.yml)", "the id of a level (data/levels.yml)"), "huyen");
    public static readonly ReferenceValue Unit = new(new("mã của một đơn vị (data/units.yml)", "the id of a unit (data/units.yml)"), "huyen-uy-a");
    public static readonly ReferenceValue LevelOrUnit = new(new("mã của một cấp hoặc một đơn vị", "the id of a level or a unit"), "co-so");
    public static readonly ReferenceValue Type = new(new("mã của một loại văn bản (data/types.yml)", "the id of a type of document (data/types.yml)"), "ke-hoach");
    public static readonly ReferenceValue Outline = new(new("mã của một đề cương (data/outlines.yml)", "the id of an outline (data/outlines.yml)"), "ke-hoach");
    public static readonly ReferenceValue Document = new(new("mã của một văn bản", "the id of a document"), "kh-dai-hoi-tinh");
    public static readonly ReferenceValue Clause = new(new("điểm, khoản, mục của văn bản", "a clause of the document"), "II.1");
    public static readonly ReferenceValue Task = new(new("mã của một nhiệm vụ", "the id of a task"), "kh-dai-hoi-tinh#quan-triet");
    public static readonly ReferenceValue Event = new(new("mã của một sự kiện (data/events.yml)", "the id of an event (data/events.yml)"), "dh-huyen-a");
    public static readonly ReferenceValue Kind = new(new("loại sự kiện", "a kind of event"), "dai-hoi");
    public static readonly ChoiceValue<string> Variant = new(("diem", "diem"), ("thi-diem", "thi-diem"));

    public static IdValue Id(string example) => new(example);

    public static TextValue Text(string example) => new(example);

    public static ListValue<string> Texts(string example) => new(new TextValue(example));

    public static ListValue<string> List(ReferenceValue item) => new(item);
}
