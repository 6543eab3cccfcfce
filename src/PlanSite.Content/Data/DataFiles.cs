using System.Collections.Immutable;
using System.Threading.Tasks;
using PlanSite.Content.Files;
using PlanSite.Content.Yaml;
using PlanSite.Core;
using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Organization;
using PlanSite.Core.Schedule;
using PlanSite.Core.Time;

namespace PlanSite.Content.Data;

/// <summary>Reads <c>plansite.yml</c> and the files of <c>data/</c>, all at once, into a repository without documents.</summary>
internal static class DataFiles
{
    /// <returns>Also the text of each file; the files that couldn't be read wholly, by name, with what text there is; and what authors chose to leave as it is.</returns>
    public static (PlanRepository Repository, ImmutableDictionary<string, string> Texts, ImmutableDictionary<string, string?> Lost, ImmutableArray<Suppression> Suppressions) Read(
        RepositoryFiles files, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var settings = new DataFile<SiteSettings>(files.Settings, source => Settings(source));
        var levels = new DataFile<ImmutableArray<Level>>(Find(files, DataFileNames.Levels), List(LevelShape.Shape, level => level.Id));
        var units = new DataFile<ImmutableArray<Unit>>(Find(files, DataFileNames.Units), List(UnitShape.Shape, unit => unit.Id));
        var types = new DataFile<ImmutableArray<DocumentType>>(Find(files, DataFileNames.Types), List(TypeShape.Shape, type => type.Id));
        var references = new DataFile<ImmutableArray<Reference>>(Find(files, DataFileNames.References), List(ReferenceShape.Shape, reference => reference.Id));
        var events = new DataFile<ImmutableArray<PlannedEvent>>(Find(files, DataFileNames.Events), List(EventShape.Shape, e => e.Id));
        var limits = new DataFile<ImmutableArray<Limit>>(Find(files, DataFileNames.Limits), List(LimitShape.Shape, limit => limit.Id));
        var outlines = new DataFile<ImmutableArray<Outline>>(Find(files, DataFileNames.Outlines), List(OutlineShape.Shape, outline => outline.Id));
        var abbreviations = new DataFile<ImmutableArray<Abbreviation>>(
            Find(files, DataFileNames.Abbreviations), List(AbbreviationShape.Shape, abbreviation => abbreviation.Short));
        var holidays = new DataFile<ImmutableArray<HolidayYear>>(
            Find(files, DataFileNames.Holidays), List(HolidayShape.Shape, year => new Located<string>(year.Year.ToString(), year.Year.Span)));

        DataFile[] all = [settings, levels, units, types, references, events, limits, outlines, abbreviations, holidays];
        Parallel.ForEach(all, new ParallelOptions { CancellationToken = cancellation }, file => file.Read());
        foreach (DataFile file in all) findings.AddRange(file.Findings);

        var repository = new PlanRepository
        {
            Settings = settings.Value ?? new SiteSettings(),
            Levels = [.. OrEmpty(levels).OrderBy(level => level.Order).ThenBy(level => level.Id.Value, StringComparer.Ordinal)],
            Units = Sorted(OrEmpty(units), unit => unit.Id.Value),
            Types = Sorted(OrEmpty(types), type => type.Id.Value),
            References = Sorted(OrEmpty(references), reference => reference.Id.Value),
            Events = Sorted(OrEmpty(events), e => e.Id.Value),
            Limits = Sorted(OrEmpty(limits), limit => limit.Id.Value),
            Outlines = Sorted(OrEmpty(outlines), outline => outline.Id.Value),
            Abbreviations = Sorted(OrEmpty(abbreviations), abbreviation => abbreviation.Short.Value),
            Holidays = [.. OrEmpty(holidays).OrderBy(year => year.Year.Value)],
        };
        return (
            repository,
            all.Where(file => file.Source is not null).ToImmutableDictionary(file => file.Source!.File, file => file.Source!.Text),
            Lost(files, all),
            [.. all.SelectMany(file => file.Suppressions)]);
    }

    // A file that the walker refused (a link that leads outside, a folder of its name) never came here.
    private static ImmutableDictionary<string, string?> Lost(RepositoryFiles files, DataFile[] all)
    {
        var lost = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        bool folder = files.Lost.Contains(RepositoryFiles.DataFolder) || files.Lost.Contains("");
        foreach (string name in DataFileNames.All)
        {
            if (folder || files.Lost.Contains($"{RepositoryFiles.DataFolder}/{name}")) lost[name] = null;
        }

        foreach (DataFile file in all.Where(file => file.IsLost)) lost[file.Name!] = file.GaveNothing ? null : file.Source?.Text;
        return lost.ToImmutable();
    }

    private static FoundFile? Find(RepositoryFiles files, string name) => files.Data.GetValueOrDefault(name);

    private static Func<ReadContext, ImmutableArray<T>> List<T>(RecordShape<T> shape, Func<T, Located<string>> id)
        where T : class => context => DistinctIds.Of(ListFile.Read(context.Source, shape, context.Findings), id, context.Findings);

    private static SiteSettings Settings(ReadContext context)
    {
        YamlNode root = YamlReader.Read(context.Source, 0, context.Source.Text.Length, context.Findings)
            ?? new YamlMapping([], context.Source.Span(0, 0), 1);
        return SettingsShape.Shape.TryRead(root, RepositoryFiles.SettingsName, context, out SiteSettings settings) ? settings : new SiteSettings();
    }

    private static ImmutableArray<T> OrEmpty<T>(DataFile<ImmutableArray<T>> file) => file.Value.IsDefault ? [] : file.Value;

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> items, Func<T, string> id) => [.. items.OrderBy(id, StringComparer.Ordinal)];
}
