using System.Collections.Immutable;
using PlanSite.Core.Documents;

namespace PlanSite.Core.Schedule;

/// <summary>A task with its document and with those whom it binds.</summary>
internal sealed record ScheduledTask(Task Task, Document Document, ImmutableArray<TaskSubject> Subjects);
