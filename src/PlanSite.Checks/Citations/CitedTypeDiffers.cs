using PlanSite.Core.Diagnostics;
using PlanSite.Core.Documents;

namespace PlanSite.Checks.Citations;

/// <summary>The word before a number says another type than the letters in it.</summary>
internal sealed class CitedTypeDiffers : DocumentCheck
{
    public override Rule Rule { get; } = new(
        "PS2030",
        "cited-type-differs",
        Severity.Error,
        new LocalizedText("Tên loại khác ký hiệu", "A citation's type isn't that of its number"),
        new RulePage(
            new LocalizedText(
                "So tên loại đứng trước số (Kế hoạch, Hướng dẫn…) với chữ viết tắt của loại trong số, ký hiệu (KH, HD…).",
                "Compares the type that is named before a number (plan, guide…) with the letters of the type in it (KH, HD…)."),
            new LocalizedText(
                "“Kế hoạch số 05-HD/TU” là kế hoạch hay hướng dẫn? Người đọc không biết phải tìm văn bản nào.",
                "“Kế hoạch số 05-HD/TU” may be a plan or a guide: a reader can't tell which document to look for."),
            "Thực hiện Kế hoạch số 05-HD/TU của Tỉnh ủy",
            "Thực hiện Hướng dẫn số 05-HD/TU của Tỉnh ủy",
            new LocalizedText(
                "Đối chiếu bản gốc rồi sửa tên loại hoặc sửa ký hiệu.",
                "Look at the document itself, then correct the word or the letters.")));

    public override IEnumerable<Diagnostic> Find(Document document, CheckContext context)
    {
        TypeSymbols? symbols = null;
        foreach (Citation citation in document.Citations)
        {
            if (citation is not { IsShort: false, TypeWord: { } word, Number: { } number }) continue;
            symbols ??= new TypeSymbols(context.Repository);
            IReadOnlyList<DocumentType> named = symbols.Called(word);
            if (!symbols.Contradicts(number.Symbol, named)) continue;
            string letters = named[0].Symbol!;
            yield return Rule.At(
                citation.Span,
                new LocalizedText(
                    $"“{word}” mà ký hiệu là “{number.Symbol}”, tức {symbols.Meaning(number.Symbol)}.",
                    $"“{word}” is named, but the letters “{number.Symbol}” stand for {symbols.Meaning(number.Symbol)}."),
                new LocalizedText(
                    $"Đối chiếu bản gốc: nếu đúng là {word.ToLowerInvariant()} thì ký hiệu là “{letters}”, nếu không thì sửa tên loại.",
                    $"Look at the document itself: the letters of “{word}” are “{letters}”; correct them, or the word."));
        }
    }
}
