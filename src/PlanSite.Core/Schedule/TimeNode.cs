namespace PlanSite.Core.Schedule;

/// <summary>One time that others may count from, by the places of its task, subject and event in their lists.</summary>
internal readonly record struct TimeNode(TimeNodeKind Kind, int Item, int Subject, int Event)
{
    /// <summary>A task for one of its subjects; -1 as subject: for nobody in particular; -1 as event: for the first that could be meant.</summary>
    public static TimeNode Obligation(int task, int subject, int planned = -1) => new(TimeNodeKind.Obligation, task, subject, planned);

    public static TimeNode Whole(int task) => new(TimeNodeKind.WholeTask, task, -1, -1);

    public static TimeNode Opening(int planned) => new(TimeNodeKind.Opening, planned, -1, -1);

    public static TimeNode Closing(int planned) => new(TimeNodeKind.Closing, planned, -1, -1);

    public bool IsTask => Kind is TimeNodeKind.Obligation or TimeNodeKind.WholeTask;
}

internal enum TimeNodeKind
{
    Obligation,
    WholeTask,
    Opening,
    Closing,
}
