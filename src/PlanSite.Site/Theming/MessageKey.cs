namespace PlanSite.Site.Theming;

/// <summary>Keys of the words that code asks for; templates name theirs themselves. A test holds both against the message files.</summary>
internal static class MessageKey
{
    public const string NavHome = "nav.home";
    public const string NavCalendars = "nav.calendars";
    public const string NavDocuments = "nav.documents";
    public const string NavTasks = "nav.tasks";
    public const string NavUnits = "nav.units";
    public const string NavChanges = "nav.changes";

    public const string HomeTitle = "home.title";
    public const string RegisterTitle = "register.title";
    public const string LevelsTitle = "levels.title";
    public const string UnitsTitle = "units.title";
    public const string TasksTitle = "tasks.title";
    public const string CalendarsTitle = "calendars.title";
    public const string CalendarTitle = "calendar.title";
    public const string CalendarWhole = "calendar.whole";
    public const string CalendarWeek = "calendar.week";
    public const string CalendarCount = "calendar.count";
    public const string CalendarMonthName = "calendar.month";
    public const string ViewMonth = "calendar.view-month";
    public const string AgendaOfMonth = "calendar.agenda-of-month";
    public const string ViewAgenda = "calendar.view-agenda";
    public const string ViewTimeline = "calendar.view-timeline";
    public const string ViewYear = "calendar.view-year";
    public const string TimelineAbove = "timeline.above";
    public const string CascadesTitle = "cascades.title";
    public const string CascadeOf = "cascade.of";
    public const string CascadeShort = "cascade.short";
    public const string CascadeMore = "cascade.more";
    public const string CoverageCovered = "coverage.covered";
    public const string CoverageEarly = "coverage.early";
    public const string CoveragePossiblyLate = "coverage.possibly-late";
    public const string CoverageLate = "coverage.late";
    public const string CoverageProposed = "coverage.proposed";
    public const string CoverageMissing = "coverage.missing";
    public const string CoverageCountTasks = "coverage.count-tasks";
    public const string CoverageCountCovered = "coverage.count-covered";
    public const string CoverageCountCheck = "coverage.count-check";
    public const string CoverageCountLate = "coverage.count-late";
    public const string CoverageCountMissing = "coverage.count-missing";
    public const string CoverageNoPlan = "coverage.no-plan";
    public const string ReportTitle = "report.title";
    public const string ReportShared = "report.shared";
    public const string AboutTitle = "about.title";
    public const string EventsTitle = "events.title";
    public const string ProgressTitle = "progress.title";
    public const string AbbreviationsTitle = "about.abbreviations";
    public const string SearchTitle = "search.title";
    public const string SearchAz = "search.az";
    public const string SearchDocument = "search.document";
    public const string SearchUnit = "search.unit";
    public const string SearchEvent = "search.event";
    public const string SearchReference = "search.reference";
    public const string NotFoundTitle = "notfound.title";

    public const string Approximate = "when.approximate";
    public const string Tentative = "when.tentative";
    public const string Recurring = "when.recurring";
    public const string Ongoing = "when.ongoing";
    public const string Duration = "when.duration";
    public const string Undated = "when.undated";
    public const string OpenEnd = "when.open-end";
    public const string Latest = "when.latest";
    public const string FromTo = "when.from";
    public const string Each = "when.each";
    public const string EachFromTo = "when.each-from";
    public const string Means = "when.means";

    public const string FeedEvent = "feed.event";
    public const string FeedDeadline = "feed.deadline";
    public const string FeedBegins = "feed.begins";
    public const string FeedTodos = "feed.todos";
    public const string TaskLead = "task.lead";
    public const string TaskFor = "task.for";
    public const string TaskClause = "task.clause";
    public const string TaskInText = "task.in-text";
    public const string TaskOthers = "task.others";
    public const string TaskParts = "task.parts";
    public const string ObligationsTitle = "unit.obligations";
    public const string DocumentTasks = "document.tasks";
    public const string UndatedTitle = "calendar.undated";
    public const string ByDate = "register.by-date";
    public const string ByNumber = "register.by-number";
    public const string ByIssuer = "register.by-issuer";
    public const string ByType = "register.by-type";
    public const string CountDocuments = "about.documents";
    public const string CountReferences = "about.references";
    public const string CountTasks = "about.tasks";
    public const string CountEvents = "about.events";
    public const string CountLevels = "about.levels";
    public const string CountUnits = "about.units";

    public const string Dated = "document.dated";
    public const string DatedMonth = "document.dated-month";
    public const string DatedYear = "document.dated-year";
    public const string OfIssuer = "document.of-issuer";
    public const string DraftNumber = "document.draft";
    public const string DraftPlain = "document.draft-plain";
    public const string Superseded = "document.superseded";
    public const string Withdrawn = "document.withdrawn";
    public const string Issued = "document.issued";
    public const string BlankNumber = "document.blank-number";
    public const string PlaceDate = "document.place-date";
    public const string DateBlankDay = "document.date-blank-day";
    public const string DateBlankMonth = "document.date-blank-month";
    public const string DateBlankYear = "document.date-blank-year";
    public const string SizeKilobytes = "document.size";

    public const string Appendix = "clause.appendix";
    public const string Chapter = "clause.chapter";
    public const string Article = "clause.article";
    public const string Dash = "clause.dash";

    public const string CiteDateDiffers = "cite.date-differs";
    public const string CiteAmbiguous = "cite.ambiguous";
    public const string CiteUnknown = "cite.unknown";
    public const string CiteClauseMissing = "cite.clause-missing";
    public const string CiteBlank = "cite.blank";
    public const string CiteSuperseded = "cite.superseded";

    public const string MonthCount = "chart.month";
    public const string NoLead = "tasks.no-lead";
    public const string LifeUntil = "life.until";
    public const string LifeFrom = "life.from";
    public const string EndedOn = "life.ended";
    public const string BeginsOn = "life.begins";

    public const string LimitMin = "limit.min";
    public const string LimitMax = "limit.max";
    public const string LimitExact = "limit.exact";
    public const string LimitRange = "limit.range";
    public const string LimitFrom = "limit.from";
    public const string LimitTo = "limit.to";

    public const string HistoryTitle = "history.title";
    public const string HistoryOf = "history.of";
    public const string HistoryCompareDraft = "history.compare-draft";
    public const string HistoryClauseNew = "history.clause-new";
    public const string HistoryClauseChanged = "history.clause-changed";
    public const string HistoryMarkNew = "history.mark-new";
    public const string HistoryMarkChanged = "history.mark-changed";
    public const string HistoryMoved = "history.moved";
    public const string HistoryMore = "history.more";
    public const string HistoryRemoved = "history.removed";
    public const string HistoryBroken = "history.broken";
    public const string HistoryFirst = "history.first";
    public const string HistorySize = "history.size";
    public const string HistoryNoDate = "history.no-date";
    public const string ChangesTitle = "changes.title";
    public const string ChangesOf = "changes.of";
    public const string ChangesLede = "changes.lede";
    public const string ChangesOfLevel = "changes.of-level";
    public const string ChangesOfUnit = "changes.of-unit";
    public const string ChangesWeek = "changes.week";
    public const string ChangesWholeWeek = "changes.whole-week";
    public const string ChangesUndated = "changes.undated";
    public const string ChangesCame = "changes.came";
    public const string RevisionNotice = "revision.notice";
    public const string CompareTitle = "compare.title";
    public const string CompareAny = "compare.any";
    public const string CompareAnyCount = "compare.any-count";
    public const string CompareAnySame = "compare.any-same";
    public const string CompareFolded = "compare.folded";
    public const string CompareShort = "compare.short";
    public const string CompareAdded = "compare.added";
    public const string CompareRemoved = "compare.removed";
    public const string CompareReworded = "compare.reworded";
    public const string CompareRenumbered = "compare.renumbered";
    public const string CompareMovedFrom = "compare.moved-from";
    public const string CompareMovedTo = "compare.moved-to";
    public const string CompareOpening = "compare.opening";

    public const string SeverityError = "severity.error";
    public const string SeverityWarning = "severity.warning";
    public const string SeverityInfo = "severity.info";

    /// <summary>Families of findings: the first digit of their code follows.</summary>
    public const string Family = "family.";

    /// <summary>What limits measure, kinds and variants of events: the word of the data follows; without a message it is shown itself.</summary>
    public const string Measure = "measure.";
    public const string EventKind = "kind.";
    public const string EventVariant = "variant.";

    /// <summary>What changed in meaning, counted: the name of the kind follows.</summary>
    public const string Meaning = "meaning.";

    /// <summary>What the scripts say; handed to them in the page.</summary>
    public const string Script = "script.";
}
