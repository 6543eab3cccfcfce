namespace PlanSite.Core.Documents;

/// <summary>
/// Number and symbol of a document (số, ký hiệu). Party: <c>133-KH/DUK</c> (Guide 36-HD/VPTW, 2018). State: <c>594/KH-UBND</c> and,
/// for legal normative documents, <c>61/2018/NĐ-CP</c> (Decree 30/2020/NĐ-CP). A draft has a blank before the symbol: <c>-KH/TU</c>.
/// </summary>
/// <param name="Text">Normalised spelling: no blanks, plain hyphens.</param>
/// <param name="Ordinal">What stands before the symbol, such as <c>133</c> or <c>30c</c>; empty while blank.</param>
/// <param name="Symbol">Letters of the type: <c>KH</c>.</param>
/// <param name="Organ">Letters of the issuer: <c>DUK</c>.</param>
public sealed record DocumentNumber(string Text, string Ordinal, int? Year, string Symbol, string Organ)
{
    public bool IsBlank => Ordinal.Length == 0;

    public override string ToString() => Text;

    /// <summary>Reads a number as an office writes it; stray blanks are forgiven.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DocumentNumber? number) =>
        DocumentNumberParser.TryParse(text, out number);
}
