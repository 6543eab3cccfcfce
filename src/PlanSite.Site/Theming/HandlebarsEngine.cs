using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;

namespace PlanSite.Site.Theming;

/// <summary>Handlebars behind the seam. A name that a view doesn't have is a fault, not an empty text: a slip in an office's template is found.</summary>
internal sealed partial class HandlebarsEngine : ITemplateEngine
{
    private readonly IHandlebars _handlebars = Handlebars.Create(new HandlebarsConfiguration
    {
        ThrowOnUnresolvedBindingExpression = true,
        FormatProvider = CultureInfo.InvariantCulture,
    });

    public HandlebarsEngine(Messages messages)
    {
        _handlebars.RegisterHelper("t", (EncodedTextWriter output, Context _, Arguments arguments) =>
        {
            string key = arguments.Length > 0 ? arguments[0]?.ToString() ?? "" : "";
            output.Write(messages.Format(key, arguments.Hash.Select(pair => (pair.Key, pair.Value?.ToString() ?? ""))));
        });
        // Names of helpers win over names of a view whatever their case: this one must not be called "date".
        _handlebars.RegisterHelper("full-date", (EncodedTextWriter output, Context _, Arguments arguments) =>
        {
            string text = arguments.Length > 0 ? arguments[0]?.ToString() ?? "" : "";
            output.Write(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                ? DateWords.Full(date, messages.Language)
                : text);
        });
    }

    public ITemplate Compile(string text)
    {
        try
        {
            using var reader = new StringReader(text);
            return new Compiled(_handlebars.Compile(reader), text);
        }
        catch (HandlebarsException e)
        {
            throw new TemplateException(FirstLine(e.Message), PlaceIn(e.Message) ?? TemplateBlocks.FaultyLine(text), e);
        }
    }

    public void AddPartial(string name, ITemplate template) => _handlebars.RegisterTemplate(name, ((Compiled)template).Body);

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim();

    private static int? PlaceIn(string message) =>
        Place().Match(message) is { Success: true } place ? int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"Occured at:\s*([0-9]+):")]
    private static partial Regex Place();

    private sealed class Compiled(HandlebarsTemplate<TextWriter, object, object> body, string text) : ITemplate
    {
        public HandlebarsTemplate<TextWriter, object, object> Body { get; } = body;

        public string Render(object view)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            try
            {
                Body(writer, view, new object());
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // A fault in a partial comes wrapped; what is wrong stands in the innermost message.
                string reason = FirstLine(e.GetBaseException().Message);
                throw new TemplateException(reason, TemplateBlocks.LineOf(text, reason), e);
            }

            return writer.ToString();
        }
    }
}
