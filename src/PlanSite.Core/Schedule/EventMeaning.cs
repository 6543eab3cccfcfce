using PlanSite.Core.Organization;

namespace PlanSite.Core.Schedule;

/// <summary>What words say of an event: its kind, and whose it is where they say that too.</summary>
/// <param name="Kind">Nothing: the words name an end only ("sau khi bế mạc").</param>
/// <param name="Unit">The unit that they name.</param>
/// <param name="Level">Id of the level that they name.</param>
internal sealed record EventMeaning(string? Kind, Unit? Unit, string? Level);
