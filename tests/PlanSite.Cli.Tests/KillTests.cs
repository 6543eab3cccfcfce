using System.Diagnostics;

namespace PlanSite.Cli.Tests;

public sealed class KillTests
{
    private const int Kills = 50;

    /// <summary>Kills real builds at random moments, most of them while the files are written.</summary>
    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_one()
    {
        using TemporaryFolder folder = TemporaryFolder.WithStarter();
        string site = folder["_site"];
        var random = new Random(20250620);
        string[] digests = [.. new[] { 0, 1 }.Select(n => DigestOf(folder, n))];
        TimeSpan whole = Measure(folder, 0);

        int killedWhileWriting = 0;
        for (int i = 0; i < Kills; i++)
        {
            string before = TemporaryFolder.Digest(site);
            SetTitle(folder, i % 2);
            using Process build = Start(folder);
            bool atWriting = i % 5 != 0;
            TimeSpan moment = atWriting ? WaitForWriting(folder, build) + (random.NextDouble() * TimeSpan.FromMilliseconds(25)) : whole * random.NextDouble();
            if (!build.WaitForExit(moment))
            {
                build.Kill();
                if (atWriting) killedWhileWriting++;
            }

            build.WaitForExit();
            string after = TemporaryFolder.Digest(site);
            Assert.True(after == before || after == digests[i % 2], $"After kill {i} the site is neither the old one nor the new one.");
        }

        Assert.True(killedWhileWriting >= 5, $"Only {killedWhileWriting} builds were killed while they wrote: the test would prove nothing.");
        SetTitle(folder, 1);
        Assert.Equal(0, Finish(Start(folder)));
        Assert.Equal(digests[1], TemporaryFolder.Digest(site));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path, ".*plansite-*"));
    }

    /// <summary>Waits until the build has begun to write, which it does beside the site.</summary>
    private static TimeSpan WaitForWriting(TemporaryFolder folder, Process build)
    {
        while (!build.HasExited && !Directory.Exists(folder["._site.plansite-new"])) Thread.Yield();
        return TimeSpan.Zero;
    }

    private static string DigestOf(TemporaryFolder folder, int title)
    {
        SetTitle(folder, title);
        Assert.Equal(0, Finish(Start(folder)));
        return TemporaryFolder.Digest(folder["_site"]);
    }

    private static TimeSpan Measure(TemporaryFolder folder, int title)
    {
        SetTitle(folder, title);
        var watch = Stopwatch.StartNew();
        Finish(Start(folder));
        return watch.Elapsed;
    }

    private static void SetTitle(TemporaryFolder folder, int n) =>
        File.WriteAllText(folder["plansite.yml"], $"title: Kế hoạch {n}\nlanguages: [vi]\n");

    private static Process Start(TemporaryFolder folder)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "plansite.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", "-C", folder.Path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int Finish(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
