using PlanSite.Core.Diagnostics;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;
using PlanSite.History.Snapshots;
using PlanSite.History.Text;

namespace PlanSite.History.Meaning;

/// <summary>Finds what became of a document's tasks.</summary>
internal sealed class TaskChanges(LoadedRevision old, LoadedRevision now)
{
    private const int LongestName = 70;

    // A part of a task that was split says little that the whole did not say.
    private const double LeastOfPart = 0.7;

    private readonly WorkingCalendar _calendar = new(VietnameseHolidays.Unless(now.Repository.Holidays));

    public IEnumerable<MeaningChange> Find()
    {
        List<(Task? Old, Task? New)> pairs = TaskPairing.Of(old.Document.Tasks, now.Document.Tasks);
        List<MeaningChange> splits = [.. Splits(pairs)];
        foreach (MeaningChange split in splits) yield return split;
        foreach ((Task? before, Task? task) in pairs)
        {
            if (before is null) yield return Added(task!);
            else if (task is null) yield return Removed(before);
            else
            {
                foreach (MeaningChange change in Between(before, task)) yield return change;
            }
        }
    }

    // One task less, and two or more new ones made of its words.
    private IEnumerable<MeaningChange> Splits(List<(Task? Old, Task? New)> pairs)
    {
        foreach (Task gone in pairs.Where(pair => pair.New is null).Select(pair => pair.Old!).ToList())
        {
            Dictionary<string, int> words = WordComparison.Words(gone.What.Value);
            List<Task> parts = [.. pairs.Where(pair => pair.Old is null && IsPart(pair.New!, words)).Select(pair => pair.New!)];
            if (parts.Count < 2) continue;
            pairs.RemoveAll(pair => ReferenceEquals(pair.Old, gone) || (pair.Old is null && parts.Contains(pair.New!)));
            string names = string.Join("; ", parts.Select(part => $"“{Name(part)}”"));
            yield return Change(MeaningKind.TaskSplit, parts[0], Name(gone), names, new LocalizedText(
                $"nhiệm vụ “{Name(gone)}” tách thành {parts.Count}: {names}", $"the task “{Name(gone)}” is split into {parts.Count}: {names}"));
        }
    }

    private static bool IsPart(Task part, Dictionary<string, int> whole)
    {
        Dictionary<string, int> words = WordComparison.Words(part.What.Value);
        int all = words.Values.Sum();
        return all > 1 && words.Sum(word => Math.Min(word.Value, whole.GetValueOrDefault(word.Key))) >= LeastOfPart * all;
    }

    private MeaningChange Added(Task task) => Change(MeaningKind.TaskAdded, task, null, Name(task), new LocalizedText(
        $"thêm nhiệm vụ “{Name(task)}”{When(task, now, "vi")}", $"a task is added: “{Name(task)}”{When(task, now, "en")}"));

    private MeaningChange Removed(Task task) => Change(MeaningKind.TaskRemoved, task, Name(task), null, new LocalizedText(
        $"bỏ nhiệm vụ “{Name(task)}”{When(task, old, "vi")}", $"a task is taken out: “{Name(task)}”{When(task, old, "en")}"));

    private IEnumerable<MeaningChange> Between(Task before, Task task)
    {
        if (Deadline(before, task) is { } moved) yield return moved;
        string name = Name(task);
        string? oldLead = before.Who?.Value ?? before.WhoText, newLead = task.Who?.Value ?? task.WhoText;
        if (oldLead != newLead)
        {
            (string from, string to) = (NameOf(oldLead, old), NameOf(newLead, now));
            yield return Change(MeaningKind.LeadChanged, task, from, to, new LocalizedText($"“{name}”: đơn vị chủ trì {from} → {to}", $"“{name}”: lead body {from} → {to}"));
        }

        if (Differ(before.With, task.With))
        {
            (string from, string to) = (NamesOf(before.With, old), NamesOf(task.With, now));
            yield return Change(MeaningKind.SupportChanged, task, from, to, new LocalizedText($"“{name}”: đơn vị phối hợp {from} → {to}", $"“{name}”: supporting bodies {from} → {to}"));
        }

        if (Differ(before.For, task.For) || Differ(before.Except, task.Except))
        {
            (string from, string to) = (Bound(before, old), Bound(task, now));
            yield return Change(MeaningKind.BoundChanged, task, from, to, new LocalizedText($"“{name}”: áp dụng cho {from} → {to}", $"“{name}”: binds {from} → {to}"));
        }

        if (Wording(before) != Wording(task))
        {
            yield return Change(MeaningKind.TaskReworded, task, before.What.Value, task.What.Value, new LocalizedText(
                $"nội dung nhiệm vụ “{Name(before)}” viết lại: “{name}”", $"the task “{Name(before)}” is reworded: “{name}”"));
        }
    }

    // A clause says its time among its words: another time there is no other wording.
    private static string Wording(Task task) =>
        task.WhenText.Value.Length == 0 ? task.What.Value : task.What.Value.Replace(task.WhenText.Value, "", StringComparison.Ordinal);

    private MeaningChange? Deadline(Task before, Task task)
    {
        Deadline then = old.Schedule.DeadlineOf(before), today = now.Schedule.DeadlineOf(task);
        string from = Written(before), to = Written(task), name = Name(task);
        if (then.End is { } oldDay && today.End is { } newDay && oldDay != newDay)
        {
            DeadlineShift shift = DeadlineShift.Of(oldDay, newDay, _calendar);
            LocalizedText words = shift.Words;
            string dates = $"{VietnameseDate.Numeric(oldDay)} → {VietnameseDate.Numeric(newDay)}";
            return Change(MeaningKind.DeadlineMoved, task, from, to, new LocalizedText(
                $"“{name}”: hạn {dates} ({words.Vi})", $"“{name}”: due {EnglishDate.Long(oldDay)} → {EnglishDate.Long(newDay)} ({words.En})")) with
            { Shift = shift };
        }

        // Another spelling of the same time is no change of meaning.
        if (then.End == today.End && then.Start == today.Start && then.Kind == today.Kind && then.Certainty == today.Certainty && (then.End ?? then.Start) is not null) return null;
        if (then.End is null && then.Start is null && from == to) return null;
        if (Canonical(before) == Canonical(task) && then.End == today.End && then.Start == today.Start) return null;
        return Change(MeaningKind.DeadlineMoved, task, from, to, new LocalizedText(
            $"“{name}”: thời gian “{from}” → “{to}”{Dates(then, today)}", $"“{name}”: time “{from}” → “{to}”{Dates(then, today)}"));
    }

    private static string Dates(Deadline then, Deadline today) =>
        then.Start != today.Start || then.End != today.End ? $" ({Span(then)} → {Span(today)})" : "";

    private static string Span(Deadline deadline) => $"{Day(deadline.Start)}–{Day(deadline.End)}";

    private static string Day(DateOnly? day) => day is { } known ? VietnameseDate.Numeric(known) : "…";

    private static string? Canonical(Task task) => task.When is { } when ? TimeFormatter.Compact(when) : null;

    private static string Written(Task task) => task.WhenText.Value.Length > 0 ? task.WhenText.Value : "…";

    private static string When(Task task, LoadedRevision version, string language)
    {
        if (version.Schedule.DeadlineOf(task).End is { } day) return language == "en" ? $", due {EnglishDate.Long(day)}" : $", hạn {VietnameseDate.Numeric(day)}";
        return task.WhenText.Value.Length > 0 ? $" ({task.WhenText.Value})" : "";
    }

    private static bool Differ(IEnumerable<Located<string>> old, IEnumerable<Located<string>> now) =>
        !old.Select(id => id.Value).Order(StringComparer.Ordinal).SequenceEqual(now.Select(id => id.Value).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string NameOf(string? id, LoadedRevision version) => id switch
    {
        null or "" => "(—)",
        _ when version.Repository.UnitsById.TryGetValue(id, out var unit) => unit.Name,
        _ when version.Repository.LevelsById.TryGetValue(id, out var level) => level.Name,
        _ => id,
    };

    private static string NamesOf(IReadOnlyCollection<Located<string>> ids, LoadedRevision version) =>
        ids.Count == 0 ? "(—)" : string.Join(", ", ids.Select(id => NameOf(id.Value, version)));

    private static string Bound(Task task, LoadedRevision version) => NamesOf(task.For, version) + (task.Except.IsEmpty ? "" : $" ∖ {NamesOf(task.Except, version)}");

    private static string Name(Task task)
    {
        string what = task.What.Value.Length > 0 ? task.What.Value.Replace('\n', ' ') : task.Id.Value;
        if (what.Length <= LongestName) return what;
        int cut = what.LastIndexOf(' ', LongestName);
        return what[..(cut > 0 ? cut : LongestName)].TrimEnd(',', ';') + "…";
    }

    private MeaningChange Change(MeaningKind kind, Task task, string? from, string? to, LocalizedText sentence) =>
        new(kind, now.Document.Id.Value, task.Anchor ?? task.Clause?.Value, task.Id.Value, from, to, sentence);
}
