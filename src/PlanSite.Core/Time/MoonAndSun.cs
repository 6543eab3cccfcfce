namespace PlanSite.Core.Time;

/// <summary>
/// Where the moon and the sun stand, as far as a lunisolar calendar asks: new moons after Jean Meeus, Astronomical Algorithms (2nd
/// ed., 1998), ch. 49, and the apparent longitude of the sun after ch. 25 with the lesser terms of his Astronomical Formulae for
/// Calculators, ch. 18. Both are good to about a minute in the years 1900-2100. Days are those of Vietnam (UTC+7, the meridian
/// 105° E), numbered like <see cref="DateOnly.DayNumber"/>. Four new moons to come fall within a minute of midnight (5/2054, 12/2072, 11/2077
/// and 10/2085); how the earth's rotation slows until then decides their day, and nobody can know that yet.
/// </summary>
internal static class MoonAndSun
{
    private const double SynodicMonth = 29.530588861;
    private const double J2000 = 2451545.0;

    // Julian day of the instant at which local day 0 (1 January of the year 1) begins in Vietnam.
    private const double DayZero = 1721425.5 - (7.0 / 24);

    // Meeus, table of ch. 49 for the new moon: coefficient in days, power of the eccentricity E, multiples of M, M', F.
    private static readonly (double Days, int E, int M, int Moon, int F)[] Terms =
    [
        (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2), (0.00739, 1, -1, 1, 0),
        (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2), (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0),
        (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2), (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0),
        (0.00004, 0, 0, 2, -2), (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
        (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
    ];

    // Meeus, ch. 49, the fourteen terms of the planets: coefficient in days, angle at k = 0 and its growth with k in degrees.
    private static readonly (double Days, double Angle, double Rate)[] PlanetTerms =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
        (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860),
        (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The local day on which a new moon falls; number 0 is that of 6 January 2000.</summary>
    public static int DayOfNewMoon(int number) => (int)Math.Floor(UniversalTime(NewMoon(number)) - DayZero);

    /// <summary>The number of the last new moon whose local day is not after a day.</summary>
    public static int NewMoonOnOrBefore(int day)
    {
        int number = (int)Math.Floor((day + DayZero - 2451550.1) / SynodicMonth);
        while (DayOfNewMoon(number + 1) <= day) number++;
        while (DayOfNewMoon(number) > day) number--;
        return number;
    }

    /// <summary>Which twelfth of its way, counted from the spring equinox, the sun is in when a local day begins: 0 to 11.</summary>
    public static int SignAtStartOf(int day)
    {
        double longitude = SunLongitude(DynamicalTime(day + DayZero)) % 360;
        return (int)Math.Floor((longitude < 0 ? longitude + 360 : longitude) / 30) % 12;
    }

    /// <summary>Instant of a new moon as a Julian day in dynamical time.</summary>
    internal static double NewMoon(int k)
    {
        double t = k / 1236.85;
        double eccentricity = 1 - (0.002516 * t) - (0.0000074 * t * t);
        double sun = 2.5534 + (29.10535670 * k) - (0.0000014 * t * t) - (0.00000011 * t * t * t);
        double moon = 201.5643 + (385.81693528 * k) + (0.0107582 * t * t) + (0.00001238 * t * t * t) - (0.000000058 * t * t * t * t);
        double latitude = 160.7108 + (390.67050284 * k) - (0.0016118 * t * t) - (0.00000227 * t * t * t) + (0.000000011 * t * t * t * t);
        double node = 124.7746 - (1.56375588 * k) + (0.0020672 * t * t) + (0.00000215 * t * t * t);

        double instant = 2451550.09766 + (SynodicMonth * k) + (0.00015437 * t * t) - (0.000000150 * t * t * t) + (0.00000000073 * t * t * t * t);
        instant -= 0.00017 * Sine(node);
        foreach ((double days, int e, int m, int n, int f) in Terms)
        {
            instant += days * Math.Pow(eccentricity, e) * Sine((m * sun) + (n * moon) + (f * latitude));
        }

        // The first planetary angle alone has a term of the second order.
        double bend = -0.009173 * t * t;
        foreach ((double days, double angle, double rate) in PlanetTerms)
        {
            instant += days * Sine(angle + (rate * k) + bend);
            bend = 0;
        }

        return instant;
    }

    /// <summary>Apparent longitude of the sun in degrees, not reduced.</summary>
    internal static double SunLongitude(double dynamicalTime)
    {
        double t = (dynamicalTime - J2000) / 36525;
        double mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        double anomaly = 357.52911 + (35999.05029 * t) - (0.0001537 * t * t);
        double centre = ((1.914602 - (0.004817 * t) - (0.000014 * t * t)) * Sine(anomaly))
            + ((0.019993 - (0.000101 * t)) * Sine(2 * anomaly))
            + (0.000289 * Sine(3 * anomaly));

        // Venus twice, Jupiter, the moon, and a slow term; these count centuries from 1900.
        double u = t + 1;
        double lesser = (0.00134 * Cosine(153.23 + (22518.7541 * u)))
            + (0.00154 * Cosine(216.57 + (45037.5082 * u)))
            + (0.00200 * Cosine(312.69 + (32964.3577 * u)))
            + (0.00179 * Sine(350.74 + (445267.1142 * u) - (0.00144 * u * u)))
            + (0.00178 * Sine(231.19 + (20.20 * u)));

        // Aberration and nutation make the apparent longitude of the true one.
        return mean + centre + lesser - 0.00569 - (0.00478 * Sine(125.04 - (1934.136 * t)));
    }

    private static double UniversalTime(double dynamicalTime) => dynamicalTime - DeltaT(dynamicalTime);

    private static double DynamicalTime(double universalTime) => universalTime + DeltaT(universalTime);

    // Dynamical less universal time in days. From 1900 to 2050 it grows by two thirds of a second a year, within eight seconds of what
    // was measured and is forecast; further away only the long parabola of Morrison and Stephenson is known.
    private static double DeltaT(double julianDay)
    {
        double centuries = (julianDay - J2000) / 36525;
        double seconds = centuries is > -1 and < 1 ? 63.8 + (66 * centuries) : -20 + (32 * (centuries + 1.8) * (centuries + 1.8));
        return seconds / 86400;
    }

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Cosine(double degrees) => Math.Cos(degrees * Math.PI / 180);
}
