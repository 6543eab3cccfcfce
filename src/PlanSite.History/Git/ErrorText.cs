using System.Diagnostics;
using System.Text;

namespace PlanSite.History.Git;

/// <summary>Takes in what a process says on standard error, so that it never waits for a reader; the first few lines are kept.</summary>
internal sealed class ErrorText
{
    private const int Longest = 8 * 1024;
    private readonly StringBuilder _text = new();

    public ErrorText(Process process)
    {
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null) return;
            lock (_text)
            {
                if (_text.Length < Longest) _text.Append(line.Data).Append('\n');
            }
        };
        process.BeginErrorReadLine();
    }

    public override string ToString()
    {
        lock (_text) return _text.ToString();
    }
}
