using PlanSite.Core;
using PlanSite.History.Log;
using PlanSite.History.Snapshots;

namespace PlanSite.History.Tests.Git;

/// <summary>A repository from a stranger must not run anything on its reader's machine: each setting here would touch a file.</summary>
public sealed class HostileConfigurationTests
{
    public static TheoryData<string> Settings =>
    [
        "core.fsmonitor", "core.pager", "pager.log", "pager.cat-file", "core.sshCommand", "core.askPass", "core.editor", "core.gitProxy", "core.alternateRefsCommand", "diff.external",
        "diff.evil.textconv", "diff.evil.command", "filter.evil.smudge", "filter.evil.clean", "filter.evil.process", "credential.helper", "gpg.program", "alias.log", "alias.cat-file",
        "remote.origin.uploadpack", "uploadpack.packObjectsHook", "log.showSignature+gpg.program", "trailer.evil.command",
    ];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Nothing_that_a_repository_configures_is_run(string setting)
    {
        if (OperatingSystem.IsWindows()) return;
        using var repository = new TestRepository();
        string canary = repository.Beside("canary"), script = repository.Beside("evil.sh");
        File.WriteAllText(script, $"#!/bin/sh\ntouch '{canary}'\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        repository.Write(".gitattributes", "*.md diff=evil filter=none\n");
        repository.Write("content/a/mot/index.md", TestRepository.Document("mot"));
        repository.Commit("một\n\nevil: x");
        string hooks = repository.Beside("hooks");
        Directory.CreateDirectory(hooks);
        foreach (string hook in (string[])["post-checkout", "reference-transaction", "fsmonitor-watchman", "post-index-change"]) File.Copy(script, Path.Combine(hooks, hook));
        repository.Git("config", "core.hooksPath", hooks);
        if (setting.StartsWith("log.showSignature", StringComparison.Ordinal)) repository.Git("config", "log.showSignature", "true");
        repository.Git("config", setting.Split('+')[^1], setting.StartsWith("alias", StringComparison.Ordinal) ? "!" + script : script);

        RepositoryHistory history = HistoryReader.Read(repository.Root);
        using RevisionLoader loader = RevisionLoader.Open(repository.Root, new PlanRepository { Settings = new SiteSettings() })!;
        Assert.NotNull(loader.Load(history.LogOf("mot")!.Revisions[0]));
        Assert.NotNull(loader.LoadAll(history.Commits[0].Id, default));
        HeadCommitReader.Read(repository.Root);
        Assert.False(File.Exists(canary), setting);
    }

    [Fact]
    public void What_a_repository_allows_of_protocols_fetches_nothing()
    {
        if (OperatingSystem.IsWindows()) return;
        using var origin = new TestRepository();
        origin.Write("content/a/mot/index.md", TestRepository.Document("mot"));
        origin.Commit("một");
        origin.Git("config", "uploadpack.allowFilter", "true");
        string clone = origin.Beside("clone"), canary = origin.Beside("canary"), script = origin.Beside("evil.sh");
        origin.Git("clone", "-q", "--no-checkout", "--filter=blob:none", "file://" + origin.Root, clone);
        File.WriteAllText(script, $"#!/bin/sh\ntouch '{canary}'\nexec git-upload-pack \"$@\"\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        foreach (string setting in (string[])["protocol.allow", "protocol.file.allow", "protocol.ext.allow"]) origin.Run(clone, null, "config", setting, "always");
        origin.Run(clone, null, "config", "remote.origin.uploadpack", script);

        RepositoryHistory history = HistoryReader.Read(clone);
        using RevisionLoader loader = RevisionLoader.Open(clone, new PlanRepository { Settings = new SiteSettings() })!;
        loader.LoadAll(history.Commits[0].Id, default);

        Assert.Equal(["PS7005"], history.Notices.Select(notice => notice.Code));
        Assert.False(File.Exists(canary));
    }
}
