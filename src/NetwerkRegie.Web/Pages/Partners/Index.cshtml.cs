using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Web.Pages.Partners.Views;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>The list of partners: search, facets and order live in the address.</summary>
public sealed class IndexModel(ICurrentMember me) : NetworkPage
{
    private const int PlacesInSight = 8;

    /// <summary>What is asked for.</summary>
    public PartnerListAddress Asked { get; private set; } = null!;

    /// <summary>The page and the facets.</summary>
    public PartnerList List { get; private set; } = null!;

    /// <summary>One's own organisation.</summary>
    public PartnerId? Us => me.Partner;

    /// <summary>Whether the member may add partners.</summary>
    public bool MayWrite => me.Roles.Contains(Role.Coordinator);

    /// <summary>How many partners there are, in words.</summary>
    public string HowMany => Texts.Say((Asked.IsFiltered, List.Page.Total.Value == 1) switch
    {
        (true, true) => "Partners.ShownFilteredOne",
        (true, false) => "Partners.ShownFiltered",
        (false, true) => "Partners.ShownOne",
        _ => "Partners.Shown",
    }, List.Page.Total);

    /// <summary>Whether a coordinator has nobody in the network yet but her own library.</summary>
    public bool IsOnlyUs => MayWrite && !Asked.IsFiltered && List.Page.Rows is [var only] && only.Id == Us;

    /// <summary>The themes that somebody works on.</summary>
    public IReadOnlyList<Facet<string>> Themes => [.. List.Themes.Where(facet => facet.Count > 0 || facet.Chosen)];

    /// <summary>The places that stand in the facet at once.</summary>
    public IEnumerable<Facet<string>> FirstPlaces => List.Places.Take(PlacesInSight);

    /// <summary>The places behind "more".</summary>
    public IReadOnlyList<Facet<string>> OtherPlaces => [.. List.Places.Skip(PlacesInSight)];

    /// <summary>The fields of the network's own, to filter by.</summary>
    public IReadOnlyList<PartnerFieldRow> Fields { get; private set; } = [];

    /// <summary>Whether many partners can be changed at once from here.</summary>
    public bool MayChangeMany => MayWrite && List.Page.Rows.Count > 0;

    /// <summary>The kept views.</summary>
    public ViewTabs Tabs { get; private set; } = null!;

    /// <summary>Shows the list: as the address asks, or as a kept view does; with neither, as the member chose to begin.</summary>
    public Task<IActionResult> OnGet() => Ask(new FindViews(ViewPlace.List), views =>
    {
        if (!Request.Query.Any() && views.FirstOrDefault(view => view.IsDefault) is { } first) return Task.FromResult<IActionResult>(Redirect(ViewTabs.Of(first)));
        var current = views.FirstOrDefault(view => view.Code == Request.Query[PartnerListAddress.ViewName].FirstOrDefault());
        Asked = PartnerListAddress.Read(Request.Query) with { View = current?.Code };
        if (current is not null && !PartnerListAddress.AsksForMore(Request.Query)) Asked = Asked.AsKept(current.Query);
        Tabs = new ViewTabs(ViewPlace.List, views, current, current is not null && Asked.IsAsKept ? current.Query : Asked.Kept);
        return Ask(new ListFields(), fields =>
        {
            Fields = fields;
            return Ask(Asked.Find, list => List = list);
        });
    });
}
