namespace PlanSite.Content.Markdown.Blocks;

/// <summary>Levels of the page's headings: a body begins below the title of its page, at 2, and never skips one.</summary>
internal sealed class HeadingLevels
{
    private const int First = 2;
    private const int Deepest = 6;
    private readonly Stack<(int Written, int Shown)> _open = new();

    public int Shown(int written)
    {
        while (_open.TryPeek(out (int Written, int Shown) above) && above.Written >= written) _open.Pop();
        int shown = _open.TryPeek(out (int Written, int Shown) parent) ? Math.Min(parent.Shown + 1, Deepest) : First;
        _open.Push((written, shown));
        return shown;
    }
}
