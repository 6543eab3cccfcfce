namespace PlanSite.Cli.Tests;

/// <summary>Runs the program in this process, as a user's command line would.</summary>
internal sealed record ProgramRun(int Code, string Out, string Error)
{
    public static ProgramRun In(string folder, params string[] arguments) => In(folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public static ProgramRun In(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) => In(folder, environment, null, arguments);

    public static ProgramRun In(string folder, IReadOnlyDictionary<string, string> environment, TextReader? input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(input ?? TextReader.Null, output, error, Interactive: false, Color: false, 80, folder, name => environment.GetValueOrDefault(name));
        int code = Application.Run(arguments, terminal);
        return new ProgramRun(code, output.ToString(), error.ToString());
    }
}
