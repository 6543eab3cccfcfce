namespace PlanSite.Core.Time;

/// <summary>How a counted distance limits a time.</summary>
public enum CountBound
{
    /// <summary>ít nhất, and chậm nhất of a distance before: so far away or farther.</summary>
    AtLeast,

    /// <summary>trong vòng, không quá, and chậm nhất of a distance after: so far away or nearer.</summary>
    Within,

    /// <summary>đúng: on that day.</summary>
    Exactly,
}
