using PlanSite.History.Log;

namespace PlanSite.History.Tests.Log;

/// <summary>200 documents that are edited, renamed, and rewritten while they are renamed, against <c>git log --follow</c>.</summary>
public sealed class FollowComparisonTests
{
    private const int Documents = 200;
    private const int Rounds = 6;

    [Fact]
    public void Never_less_than_git_follows_and_more_where_it_loses_the_trail()
    {
        using var repository = new TestRepository();
        var random = new Random(20240903);
        var folders = Enumerable.Range(0, Documents).ToDictionary(i => i, i => $"content/don-vi-{i % 10}/van-ban-{i}");
        for (int i = 0; i < Documents; i++) repository.Write(folders[i] + "/index.md", TestRepository.Document($"vb-{i}", Body(random, i)));
        repository.Commit("đầu");
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < Documents; i++) Change(repository, random, folders, i, round);
            repository.Commit($"vòng {round}");
        }

        RepositoryHistory history = HistoryReader.Read(repository.Root);
        int more = 0;
        for (int i = 0; i < Documents; i++)
        {
            string[] followed = repository.Git("log", "--follow", "--format=%H", "--", folders[i] + "/index.md").Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string[] ours = [.. history.LogOf($"vb-{i}")!.Revisions.Select(revision => revision.Commit.Id)];

            Assert.Empty(followed.Except(ours));
            if (ours.Length > followed.Length) more++;
        }

        Assert.True(more > Documents / 20, $"only {more}");
    }

    private static void Change(TestRepository repository, Random random, Dictionary<int, string> folders, int i, int round)
    {
        int what = random.Next(4);
        if (what == 0) return;
        if (what >= 2)
        {
            string to = $"content/don-vi-{random.Next(10)}/van-ban-{i}-{round}";
            Directory.CreateDirectory(Path.Combine(repository.Root, to));
            File.Move(Path.Combine(repository.Root, folders[i], "index.md"), Path.Combine(repository.Root, to, "index.md"));
            folders[i] = to;
        }

        if (what == 1) repository.Write(folders[i] + "/index.md", File.ReadAllText(Path.Combine(repository.Root, folders[i], "index.md")) + $"\nThêm {round}.\n");
        if (what == 3) repository.Write(folders[i] + "/index.md", TestRepository.Document($"vb-{i}", Body(random, i + round)));
    }

    private static string Body(Random random, int seed) =>
        string.Join("\n\n", Enumerable.Range(0, 8).Select(line => $"{line + 1}. " + string.Join(' ', Enumerable.Range(0, 12).Select(_ => $"từ{random.Next(5000)}x{seed}")))) + "\n";
}
