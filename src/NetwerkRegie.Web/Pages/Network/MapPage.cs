using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Network.Overlays;
using NetwerkRegie.Core.Network.Zoom;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Pages.Network.Zoom;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>What the map on the page and the map in a file have in common: which part of the network, on which day, seen from whom, and the way to whom.</summary>
public abstract class MapPage(TimeProvider clock) : FilteredNetworkPage(clock)
{
    [BindProperty(SupportsGet = true, Name = "vanuit")]
    public Guid? From { get; set; }

    /// <summary>The end of a way that begins at the partner that the map is seen from.</summary>
    [BindProperty(SupportsGet = true, Name = "naar")]
    public Guid? To { get; set; }

    /// <summary>What is laid over the map.</summary>
    [BindProperty(SupportsGet = true, Name = "laag")]
    public MapOverlay? Overlay { get; set; }

    [BindProperty(SupportsGet = true, Name = "stappen")]
    public int Steps { get; set; } = 1;

    /// <summary>The partner whose group is open; the empty id opens those who belong to none.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public Guid? Group { get; set; }

    /// <summary>How near a large network is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "beeld")]
    public MapDetail? Detail { get; set; }

    /// <summary>The map with the same filters and this group open.</summary>
    public string GroupAddress(Guid around)
    {
        var query = Filters(null, 1, Day, within: false);
        query.Add("groep", around.ToString());
        return $"/netwerk{query}";
    }

    /// <summary>The drawing of the groups of a large network, each of which leads to its partners.</summary>
    protected Drawing DrawCrowd(NetworkCrowd crowd, double width) =>
        CrowdDrawing.Draw(crowd with { Groups = [.. crowd.Groups.Select(group => group with { Href = GroupAddress(group.Around.Value) })] }, MapFrame.For(0, width), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>What is asked of the map. A way needs a beginning and another end.</summary>
    protected NetworkFilter Filter() => Part with
    {
        AsOf = DayInThePast(),
        From = From is { } from ? new PartnerId(from) : null,
        To = From is not null && To is { } to && to != From ? new PartnerId(to) : null,
        Steps = Steps,
        Overlay = Overlay,
        Group = From is null && Group is { } group ? new PartnerId(group) : null,
        ByGroups = Detail is null && Overlay is null,
    };

    /// <summary>The sums of referrals, when they lie over the map and are for this member.</summary>
    protected async Task<ReferralFlows?> ReadFlows()
    {
        if (Overlay != MapOverlay.ReferralFlow) return null;
        var answer = await Dispatcher.Send(new GetReferralFlows(Day), HttpContext.RequestAborted);
        return answer.IsDone ? answer.Value : null;
    }

    /// <summary>The filters as they stand in the address; those that leave nothing out are not in it.</summary>
    protected QueryBuilder Filters(Guid? from, int steps, DateOnly? day, bool within = true)
    {
        var query = new QueryBuilder();
        if (from is { } partner)
        {
            query.Add("vanuit", partner.ToString());
            query.Add("stappen", steps.ToString(CultureInfo.InvariantCulture));
        }

        if (from is not null && from == From && To is { } to) query.Add("naar", to.ToString());
        AddPart(query);
        if (within && from is null && Group is { } group) query.Add("groep", group.ToString());
        if (within && from is null && Detail is { } detail) query.Add("beeld", detail.ToString());
        if (Overlay is { } overlay) query.Add("laag", overlay.ToString());
        if (day is { } chosen) query.Add("peildatum", Written(chosen));
        return query;
    }
}
