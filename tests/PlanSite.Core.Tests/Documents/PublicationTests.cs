using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;
using PlanSite.Core.Schedule;
using Task = PlanSite.Core.Schedule.Task;

namespace PlanSite.Core.Tests.Documents;

public sealed class PublicationTests
{
    [Theory]
    [InlineData("open", true, true, true)]
    [InlineData("open", false, false, true)]
    [InlineData("draft", true, true, true)]
    [InlineData("draft", true, false, false)]
    [InlineData("internal", true, true, true)]
    [InlineData("internal", false, true, false)]
    [InlineData("secret", true, true, false)]
    public void Leaves_out_what_the_settings_and_the_law_say(string id, bool internals, bool drafts, bool expected)
    {
        PlanRepository published = Publication.Of(Repository(new SiteSettings { PublishInternal = internals, PublishDrafts = drafts }));
        Assert.Equal(expected, published.DocumentsById.ContainsKey(id));
        Assert.Equal(expected, published.Documents.Any(d => d.Id.Value == id));
    }

    [Fact]
    public void What_refers_to_a_document_that_is_left_out_no_longer_tells_of_it()
    {
        PlanRepository published = Publication.Of(Repository(new SiteSettings()));

        Document open = published.DocumentsById["open"];
        Citation citation = Assert.Single(open.Citations);
        Assert.Null(citation.Document);
        Assert.Empty(citation.Candidates);
        Assert.Empty(open.Implements);
        Task task = Assert.Single(open.Tasks);
        Assert.Empty(task.Covers);
        Assert.Null(task.Evidence);
        Assert.Empty(published.Limits);
    }

    [Fact]
    public void The_name_shown_for_the_id_of_a_document_that_is_left_out_goes_too()
    {
        const string name = "Kế hoạch số 5-KH/HU";
        PlanRepository repository = Repository(new SiteSettings());
        Document open = repository.DocumentsById["open"];
        open = open with
        {
            Citations = [new Citation { Text = "[[secret]]", Key = "secret", Explicit = true, Label = name, Span = default, Document = "secret", Outcome = CitationOutcome.Found }],
            Clauses = [new Clause { Anchor = "I", Path = "I", Number = "I.", Kind = ClauseKind.Roman, Depth = 1, Title = $"Theo {name}", Text = $"Theo {name}.", Span = default }],
            PlainText = $"Theo {name}.",
            Tasks = [open.Tasks[0] with { What = At($"Gửi báo cáo theo {name}") }],
        };
        Document published = Publication.Of((repository with { Documents = [open, .. repository.Documents.Where(d => d.Id.Value != "open")] }).Indexed()).DocumentsById["open"];

        Assert.Equal(("Theo […]", "Theo […].", "Theo […].", "Gửi báo cáo theo […]"), (published.Clauses[0].Title, published.Clauses[0].Text, published.PlainText, published.Tasks[0].What.Value));
        Assert.Null(published.Citations[0].Label);
    }

    private static PlanRepository Repository(SiteSettings settings) => new PlanRepository
    {
        Settings = settings,
        Documents =
        [
            Document("draft") with { Status = At(DocumentStatus.Draft) },
            Document("internal") with { Internal = true },
            Document("open") with
            {
                Implements = [At("secret")],
                Citations = [new Citation { Text = "x", Span = default, Document = "secret", Outcome = CitationOutcome.Found, Candidates = ["secret"] }],
                Tasks =
                [
                    new Task
                    {
                        Document = "open", Id = At("t"), What = At("t"), WhenText = At(""), Source = TaskSource.Entry, Covers = [At("secret#s")], Evidence = At("secret"),
                    },
                ],
            },
            Document("secret") with { Secrecy = At("MẬT") },
        ],
        Limits = [new Limit { Id = At("l"), Applies = System.Collections.Immutable.ImmutableSortedDictionary<string, Located<string>>.Empty, SourceDocument = At("secret") }],
    }.Indexed();

    private static Document Document(string id) => new()
    {
        Id = At(id),
        Type = At("ke-hoach"),
        Issuer = At("unit"),
        Title = At(id),
        Status = At(DocumentStatus.Issued),
        File = $"content/{id}/index.md",
    };

    private static Located<T> At<T>(T value) => new(value, SourceSpan.StartOf("x"));
}
