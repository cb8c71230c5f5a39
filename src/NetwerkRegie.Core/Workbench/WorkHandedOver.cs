using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>A colleague leaves, and another takes over what was hers; each room that knows an owner passes it on.</summary>
/// <param name="From">Whose work it was.</param>
/// <param name="To">Whose it is from now on.</param>
/// <param name="Library">The organisation of both.</param>
public sealed record WorkHandedOver(MemberId From, MemberId To, PartnerId Library) : IEvent;
