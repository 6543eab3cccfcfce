namespace PlanSite.Core.Time.Reading;

/// <summary>The words that say on which side of a limit a time lies.</summary>
internal enum BoundWord
{
    /// <summary>chậm nhất, muộn nhất, hạn chót, không chậm hơn.</summary>
    Latest,

    /// <summary>ít nhất, tối thiểu.</summary>
    AtLeast,

    /// <summary>không quá, tối đa.</summary>
    AtMost,

    /// <summary>sớm nhất, không sớm hơn.</summary>
    Earliest,

    /// <summary>trong vòng, trong thời hạn.</summary>
    Within,

    /// <summary>đúng.</summary>
    Exactly,
}
