namespace NetwerkRegie.Web.Pages.Network.Zoom;

/// <summary>How near a large network is looked at when nobody is looked from and no group is open.</summary>
public enum MapDetail
{
    /// <summary>Its strongest partners instead of its groups.</summary>
    Partners = 1,
}
