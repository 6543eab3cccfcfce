using System.Collections.Immutable;
using PlanSite.Core.Organization;
using PlanSite.Core.Time;

namespace PlanSite.Core.Schedule;

/// <summary>Makes every task of a repository concrete: who must do it, and by when.</summary>
public static class ScheduleBuilder
{
    /// <param name="repository">Read and linked.</param>
    /// <param name="evaluate">How a time is worked out; nothing: by <see cref="TimeEvaluator"/> with the repository's holidays (those that ship with the program where it has none), its reading of approximate times, and the working week of whoever is bound.</param>
    public static PlanSchedule Build(PlanRepository repository, Func<TimeExpression, IEventResolver?, Deadline>? evaluate = null)
    {
        OrganizationTree organization = OrganizationTree.Of(repository);
        var scope = new ScheduleScope(repository, organization, Tasks(repository, organization), evaluate is null ? Evaluators(repository) : _ => evaluate);
        var solver = new DeadlineSolver(scope);

        var obligations = ImmutableArray.CreateBuilder<Obligation>();
        var deadlines = new Dictionary<Task, Deadline>(PlanSchedule.TaskIdentity);
        for (int task = 0; task < scope.Tasks.Length; task++)
        {
            for (int subject = 0; subject < scope.Tasks[task].Subjects.Length; subject++)
            {
                obligations.AddRange(Obligations(scope, solver, task, subject));
            }

            deadlines[scope.Tasks[task].Task] = solver.Solve(TimeNode.Whole(task)).Deadline!;
        }

        return new PlanSchedule(obligations.ToImmutable(), deadlines, Events(repository, solver), solver.Cycles);
    }

    private static ImmutableArray<ScheduledTask> Tasks(PlanRepository repository, OrganizationTree organization)
    {
        var binder = new TaskBinder(organization);
        return
        [
            .. repository.Documents.SelectMany(document => document.Tasks.Select(task =>
                new ScheduledTask(task, document, binder.Subjects(task, document.Issuer.Value)))),
        ];
    }

    private static IEnumerable<Obligation> Obligations(ScheduleScope scope, DeadlineSolver solver, int task, int subject)
    {
        var plain = TimeNode.Obligation(task, subject);
        SolvedTime solved = solver.Solve(plain);
        if (solved.Choices.Length < 2) return [Concrete(scope, plain, solved, solved.Choices is [int only] ? only : -1, false)];
        return solved.Choices.Select(planned => Concrete(scope, plain, solver.Solve(plain with { Event = planned }), planned, true));
    }

    private static Obligation Concrete(ScheduleScope scope, TimeNode node, SolvedTime solved, int planned, bool several)
    {
        ScheduledTask entry = scope.Tasks[node.Item];
        TaskSubject subject = entry.Subjects[node.Subject];
        Deadline deadline = solved.Deadline ?? DeadlineSpan.Undated(entry.Task);
        return new Obligation
        {
            Task = entry.Task,
            Unit = subject.Unit,
            Level = subject.Level,
            Leads = [.. entry.Task.Who is { } lead ? scope.Bodies.Of(lead.Value, subject, entry.Document.Issuer.Value) : []],
            Supports = [.. entry.Task.With.SelectMany(body => scope.Bodies.Of(body.Value, subject, entry.Document.Issuer.Value)).DistinctBy(unit => unit.Id.Value)],
            Event = planned < 0 ? null : scope.Repository.Events[planned],
            Deadline = deadline,
            OutsideLife = (deadline.End ?? deadline.Start) is { } day && !IsAlive(scope.Organization, subject, day),
            IsOneOfSeveralEvents = several,
        };
    }

    private static bool IsAlive(OrganizationTree organization, TaskSubject subject, DateOnly day)
    {
        if (subject.Unit is { } unit) return organization.IsAlive(unit, day);
        return subject.Level is null || organization.Level(subject.Level) is not { } level || OrganizationTree.IsAlive(level, day);
    }

    private static Dictionary<string, EventDates> Events(PlanRepository repository, DeadlineSolver solver)
    {
        var dates = new Dictionary<string, EventDates>(StringComparer.Ordinal);
        for (int i = 0; i < repository.Events.Length; i++)
        {
            dates.TryAdd(
                repository.Events[i].Id.Value,
                new EventDates(solver.NameOfEvent(i), solver.Solve(TimeNode.Opening(i)).Deadline, solver.Solve(TimeNode.Closing(i)).Deadline));
        }

        return dates;
    }

    // Few offices have a week of their own: one evaluator for each week there is.
    private static Func<WorkWeek, Func<TimeExpression, IEventResolver?, Deadline>> Evaluators(PlanRepository repository)
    {
        var calendar = new WorkingCalendar(VietnameseHolidays.Unless(repository.Holidays));
        var evaluators = new Dictionary<WorkWeek, TimeEvaluator>();
        return week =>
        {
            if (!evaluators.TryGetValue(week, out TimeEvaluator? evaluator))
            {
                evaluators[week] = evaluator = new TimeEvaluator(calendar.With(week), repository.Settings.Approximate);
            }

            return evaluator.Evaluate;
        };
    }
}
