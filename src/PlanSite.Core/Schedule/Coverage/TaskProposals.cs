namespace PlanSite.Core.Schedule.Coverage;

/// <summary>Finds, for the tasks that a unit's plans do not cover, the tasks that probably do: the most alike first, each once.</summary>
internal sealed class TaskProposals(TaskLikeness likeness, CoverJudge judge)
{
    /// <param name="open">Tasks of the higher plan that nothing covers.</param>
    /// <param name="candidates">Tasks of the unit's plans that cover nothing of the higher plan.</param>
    public Dictionary<Task, TaskProposal> Find(IReadOnlyList<BoundTask> open, IReadOnlyList<Task> candidates, string answerer)
    {
        var pairs = new List<(int Open, int Candidate, TaskProposal Proposal)>();
        for (int i = 0; i < open.Count; i++)
        {
            for (int j = 0; j < candidates.Count; j++)
            {
                CoverTimes times = judge.Judge(open[i], candidates[j], answerer);
                double score = likeness.Of(open[i].Task, candidates[j], times);
                if (score >= TaskLikeness.Enough) pairs.Add((i, j, new TaskProposal(candidates[j], score, times)));
            }
        }

        var found = new Dictionary<Task, TaskProposal>(PlanSchedule.TaskIdentity);
        var taken = new HashSet<int>();
        foreach ((int i, int j, TaskProposal proposal) in pairs.OrderByDescending(pair => pair.Proposal.Score).ThenBy(pair => pair.Open).ThenBy(pair => pair.Candidate))
        {
            if (!taken.Contains(j) && found.TryAdd(open[i].Task, proposal)) taken.Add(j);
        }

        return found;
    }
}
