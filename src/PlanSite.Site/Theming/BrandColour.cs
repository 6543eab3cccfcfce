using System.Globalization;

namespace PlanSite.Site.Theming;

/// <summary>A colour <c>#rrggbb</c> and its contrast as WCAG 2.2 computes it.</summary>
internal readonly record struct BrandColour(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    public static readonly BrandColour White = new(255, 255, 255);
    public static readonly BrandColour DarkPaper = new(0x15, 0x18, 0x1d);

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>White or near-black, whichever reads better on this colour.</summary>
    public BrandColour TextOn => Contrast(White) >= Contrast(DarkPaper) ? White : DarkPaper;

    public static bool TryParse(string? text, out BrandColour colour)
    {
        colour = default;
        if (text is not { Length: 7 } || text[0] != '#') return false;
        if (!uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value)) return false;
        colour = new BrandColour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    public double Contrast(BrandColour other)
    {
        (double a, double b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The same hue, lightened step by step until it can be read on dark paper.</summary>
    public BrandColour OnDarkPaper()
    {
        BrandColour colour = this;
        for (int step = 1; step <= 20 && colour.Contrast(DarkPaper) < LeastContrast; step++) colour = Lightened(step * 5);
        return colour;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private BrandColour Lightened(int percent) => new(Mix(Red, percent), Mix(Green, percent), Mix(Blue, percent));

    private static byte Mix(byte channel, int percent) => (byte)(channel + ((255 - channel) * percent / 100));

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
