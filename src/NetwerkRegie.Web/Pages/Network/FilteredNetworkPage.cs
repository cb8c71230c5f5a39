using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>What pages about a part of the network on a day have in common: which partners and ties, and which day.</summary>
public abstract class FilteredNetworkPage(TimeProvider clock) : NetworkPage
{
    [BindProperty(SupportsGet = true, Name = "soort")]
    public List<PartnerType> Types { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "plaats")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "niveau")]
    public int LeastLevel { get; set; }

    [BindProperty(SupportsGet = true, Name = "peildatum")]
    public DateOnly? Day { get; set; }

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Whether a part of the network is asked for.</summary>
    public bool IsFiltered => (Types.Count > 0 && Types.Count < Enum.GetValues<PartnerType>().Length) || !string.IsNullOrEmpty(Theme) || !string.IsNullOrEmpty(Place) || LeastLevel > 0;

    /// <summary>The part of the network that is asked for, on whatever day.</summary>
    protected NetworkFilter Part => new() { Types = Types, Theme = Theme, Place = Place, LeastLevel = LeastLevel };

    /// <summary>A day as addresses and date fields have it.</summary>
    public static string Written(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The chosen day, or null for today; of a day that is still to come it is said that nobody knows it yet, and today is shown.</summary>
    protected DateOnly? DayInThePast() => Day = NotToCome(Day, Today, ModelState);

    /// <summary>The same for any page with a day.</summary>
    internal static DateOnly? NotToCome(DateOnly? day, DateOnly today, ModelStateDictionary state)
    {
        if (day is null || day <= today) return day;
        if (state.ErrorCount == 0) state.AddModelError("peildatum", Texts.Say("Network.DayToCome"));
        return null;
    }

    /// <summary>Adds the part to an address; what leaves nothing out is not in it.</summary>
    protected void AddPart(QueryBuilder query)
    {
        if (Types.Count < Enum.GetValues<PartnerType>().Length) foreach (var type in Types) query.Add("soort", type.ToString());
        if (!string.IsNullOrEmpty(Theme)) query.Add("thema", Theme);
        if (!string.IsNullOrEmpty(Place)) query.Add("plaats", Place);
        if (LeastLevel > 0) query.Add("niveau", LeastLevel.ToString(CultureInfo.InvariantCulture));
    }
}
