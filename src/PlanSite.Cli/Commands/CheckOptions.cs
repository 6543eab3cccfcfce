using System.CommandLine;
using PlanSite.Checks.Reports;
using PlanSite.Core.Diagnostics;

namespace PlanSite.Cli.Commands;

/// <summary>The options of <c>plansite check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> _files;
    private readonly Option<string?> _format;
    private readonly Option<bool> _json;
    private readonly Option<string?> _severity;
    private readonly Option<string?> _failOn;
    private readonly Option<string?> _only;
    private readonly Option<bool> _summary;
    private readonly Option<bool> _writeBaseline;
    private readonly Option<bool> _watch;

    public CheckOptions(Texts texts)
    {
        _files = new Argument<string[]>("file")
        {
            Description = texts["Chỉ nêu phát hiện về các tệp này; bỏ trống: cả kho.", "Tell only of these files; none: of the whole repository."],
            HelpName = texts["tệp…", "file…"],
            Arity = ArgumentArity.ZeroOrMore,
        };
        _format = Choice("--format", texts["Dạng kết quả (mặc định: text).", "Form of the result (default: text)."], "text", "json", "sarif", "github", "gitlab");
        _json = new Option<bool>("--json") { Description = texts["Như --format json.", "The same as --format json."] };
        _severity = Choice("--severity", texts["Mức thấp nhất được nêu (mặc định: info).", "The least level that is told (default: info)."], "error", "warning", "info");
        _failOn = Choice("--fail-on", texts["Mức làm lệnh kết thúc bằng mã 1 (mặc định: error).", "The level that makes the command end with 1 (default: error)."], "error", "warning", "info");
        _only = new Option<string?>("--only")
        {
            Description = texts["Chỉ các mã hoặc họ mã này: PS2,PS3001.", "Only these codes or families: PS2,PS3001."],
            HelpName = texts["mã,…", "code,…"],
        };
        _summary = new Option<bool>("--summary") { Description = texts["Thêm bảng đếm theo mã và các phát hiện được bỏ qua.", "Add counts by code, and what is silenced."] };
        _writeBaseline = new Option<bool>("--write-baseline")
        {
            Description = texts["Ghi mọi phát hiện hiện có vào plansite-baseline.json.", "Write all present findings to plansite-baseline.json."],
        };
        _watch = new Option<bool>("--watch") { Description = texts["Kiểm tra lại mỗi khi có tệp được lưu.", "Check again whenever a file is saved."] };
    }

    public Command AddTo(Command command)
    {
        command.Add(_files);
        foreach (Option option in (Option[])[_format, _json, _severity, _failOn, _only, _summary, _writeBaseline, _watch]) command.Add(option);
        return command;
    }

    public CheckRequest Read(ParseResult parsed) => new()
    {
        Files = [.. parsed.GetValue(_files) ?? []],
        Format = parsed.GetValue(_json) ? DiagnosticFormat.Json : FormatOf(parsed.GetValue(_format)),
        Shown = SeverityOf(parsed.GetValue(_severity), Severity.Info),
        FailOn = SeverityOf(parsed.GetValue(_failOn), Severity.Error),
        Only = [.. (parsed.GetValue(_only) ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => code.ToUpperInvariant())],
        Summary = parsed.GetValue(_summary),
        WriteBaseline = parsed.GetValue(_writeBaseline),
        Watch = parsed.GetValue(_watch),
    };

    private static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static DiagnosticFormat FormatOf(string? name) => name is null ? DiagnosticFormat.Text : Enum.Parse<DiagnosticFormat>(name, ignoreCase: true);

    private static Severity SeverityOf(string? name, Severity fallback) => name is null ? fallback : Enum.Parse<Severity>(name, ignoreCase: true);
}
