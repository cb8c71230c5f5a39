using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Views;

/// <summary>A view as a tab shows it.</summary>
/// <param name="Id">Identifies the view.</param>
/// <param name="Code">What its address calls it.</param>
/// <param name="Name">The name on its tab.</param>
/// <param name="Place">Where it is shown.</param>
/// <param name="Audience">Who finds it.</param>
/// <param name="Query">The question that it asks.</param>
/// <param name="IsDefault">Whether the current member begins with it.</param>
/// <param name="IsMine">Whether the current member may change it.</param>
public sealed record ViewRow(SavedViewId Id, string Code, string Name, ViewPlace Place, ViewAudience Audience, string Query, bool IsDefault, bool IsMine);
