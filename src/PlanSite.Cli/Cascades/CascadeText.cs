using System.Text;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Cli.Cascades;

/// <summary>A cascade as a tree for the terminal: each level a step further in.</summary>
internal sealed class CascadeText(Texts texts, int width, bool colour)
{
    private const int Step = 2;
    private const int LongestWhat = 90;

    private readonly StringBuilder _text = new();

    public string Render(CascadeView view)
    {
        Line(0, $"{view.Title} ({view.Id})");
        if (view.Above.IsEmpty && view.Below.IsEmpty)
        {
            Line(0, texts[
                "Không kế hoạch nào giao việc cho nơi này, và nơi này không giao việc cho đơn vị nào.",
                "No plan asks anything of it, and it asks nothing of others."]);
            return _text.ToString();
        }

        if (!view.Above.IsEmpty) _text.Append('\n').Append(texts["CẤP TRÊN GIAO", "ASKED FROM ABOVE"]).Append('\n');
        foreach (AskedNode asked in view.Above) Asked(asked);
        if (!view.Below.IsEmpty) _text.Append('\n').Append(texts["GIAO CHO CẤP DƯỚI", "ASKED OF OTHERS"]).Append('\n');
        foreach (AskingNode asking in view.Below) Asking(asking);
        _text.Append('\n');
        Line(0, texts[
            "✓ đã nhận   ! muộn   ~ xem lại thời gian   ? có việc giống, chưa ghi covers   ✗ chưa có",
            "✓ covered   ! late   ~ look at the time   ? alike, not confirmed   ✗ missing"]);
        return _text.ToString();
    }

    private void Asked(AskedNode asked)
    {
        string answers = string.Join(", ", asked.Answers.Select(plan => plan.Id.Value));
        Line(Step, $"{asked.Plan.Id.Value} → {asked.Unit.Name}: " + (answers.Length > 0 ? answers : texts["chưa có kế hoạch", "no plan"]));
        foreach (UnitNode task in asked.Tasks)
        {
            State(2 * Step, task.Coverage.State, $"{task.Coverage.Task.Id.Value}  {What(task.Coverage.Task)} ({texts[CoverageWords.Time(task.Coverage.Window, task.Coverage.Task)]})", task.Coverage, unit: null);
        }
    }

    private void Asking(AskingNode asking)
    {
        Line(Step, asking.Plan.Id.Value);
        foreach (TaskNode task in asking.Tasks)
        {
            if (task.Units.IsEmpty) continue;
            Line(2 * Step, $"{task.Task.Id.Value}  {What(task.Task)} ({texts[CoverageWords.Time(task.Window, task.Task)]})");
            foreach (UnitNode unit in task.Units) Unit(3 * Step, unit);
        }

        if (asking.WithoutPlan.IsEmpty) return;
        string names = string.Join(", ", asking.WithoutPlan.Take(10).Select(unit => unit.Name));
        int rest = asking.WithoutPlan.Length - 10;
        Line(2 * Step, texts["– chưa có kế hoạch: ", "– no plan: "] + names + (rest > 0 ? texts[$" và {rest} đơn vị khác", $" and {rest} more"] : ""));
    }

    private void Unit(int indent, UnitNode unit)
    {
        State(indent, unit.Coverage.State, unit.Unit.Name, unit.Coverage, unit.Unit.Id.Value);
        foreach (UnitNode below in unit.Below.SelectMany(task => task.Units)) Unit(indent + (2 * Step), below);
    }

    private void State(int indent, CoverageState state, string subject, TaskCoverage coverage, string? unit)
    {
        string line = $"{CoverageWords.Mark(state)} {subject}: {texts[CoverageWords.Words(state)]}";
        Line(indent, line, CoverageWords.Colour(state));
        foreach (TaskCover cover in coverage.Covers)
        {
            string through = cover.IsDirect ? "" : texts[" (qua ", " (through "] + string.Join(", ", cover.Through.Select(task => $"{task.Document}#{task.Id.Value}")) + ")";
            string suspect = cover.IsSuspect ? texts["; cấp trên đã đổi, cần rà lại", "; the higher task has changed since"] : "";
            Line(indent + Step, $"← {cover.Lower.Document}#{cover.Lower.Id.Value}, {texts[CoverageWords.Time(cover.Times.Lower, cover.Lower)]}{through}{suspect}");
        }

        if (coverage.Answer is { } plan)
            Line(indent + Step, "← " + plan.Id.Value + (plan.Date is { Value: var date } ? $", {texts[VietnameseDate.Long(date), EnglishDate.Long(date)]}" : "") + texts[" (chính kế hoạch này)", " (the plan itself)"]);
        if (coverage.Covers.IsEmpty && coverage.Proposal is { } near)
            Line(indent + Step, $"? {near.Lower.Document}#{near.Lower.Id.Value}, {texts[CoverageWords.Time(near.Times.Lower, near.Lower)]}: {What(near.Lower)}");
    }

    private static string What(Task task)
    {
        string what = task.What.Value.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return what.Length <= LongestWhat ? what : what[..what.LastIndexOf(' ', LongestWhat - 1)] + "…";
    }

    private void Line(int indent, string text, string? paint = null)
    {
        int column = indent;
        _text.Append(' ', indent);
        if (colour && paint is not null) _text.Append(paint);
        bool first = true;
        foreach (string word in text.Split(' '))
        {
            if (!first && column + 1 + word.Length > width)
            {
                _text.Append('\n').Append(' ', indent + Step);
                column = indent + Step;
            }
            else if (!first)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
            first = false;
        }

        if (colour && paint is not null) _text.Append("\u001b[0m");
        _text.Append('\n');
    }
}
