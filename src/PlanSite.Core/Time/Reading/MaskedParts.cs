namespace PlanSite.Core.Time.Reading;

/// <summary>Parts of the text that are not looked at. Asked from left to right, so that the cost stays linear.</summary>
internal sealed class MaskedParts(IReadOnlyList<(int Start, int Length)>? parts)
{
    private readonly (int Start, int Length)[] _parts = parts is null ? [] : [.. parts.OrderBy(part => part.Start)];
    private int _next;

    /// <summary>Whether a stretch touches a masked part. A stretch may begin no earlier than the one asked for before.</summary>
    public bool Cover(int start, int end)
    {
        while (_next < _parts.Length && _parts[_next].Start + _parts[_next].Length <= start) _next++;
        return _next < _parts.Length && _parts[_next].Start < end;
    }
}
