using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhatIf;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Pages.Network.WhatIf;

/// <summary>What happens to the network without some partners or people. The choice lives in the address; nothing is stored.</summary>
public sealed class IndexModel : NetworkPage
{
    /// <summary>Most lines of the table of partners that lose a tie.</summary>
    public const int MostLines = 100;

    private const int MostNamed = 8;

    /// <summary>Ids of the partners that go.</summary>
    [BindProperty(SupportsGet = true, Name = "weg")]
    public IList<string> Gone { get; set; } = [];

    /// <summary>Ids of the contacts that go.</summary>
    [BindProperty(SupportsGet = true, Name = "persoon")]
    public IList<string> People { get; set; } = [];

    /// <summary>The name of one more partner.</summary>
    [BindProperty(SupportsGet = true, Name = "ook")]
    public string? Also { get; set; }

    public WhatIfAnswer Answer { get; private set; } = null!;

    public IReadOnlyList<InitiativeWithout> Initiatives { get; private set; } = [];

    /// <summary>The partners to tick: those that go, and the busiest.</summary>
    public IReadOnlyList<SelectListItem> Partners => Choices.Of(
        Answer.Gone.Union(Answer.Busiest), partner => Texts.Say(partner.Degree == 1 ? "WhatIfPages.WithTie" : "WhatIfPages.WithTies", partner.Name, partner.Degree), partner => partner.Partner.Value);

    /// <summary>The contacts to tick: those that go, and the busiest.</summary>
    public IReadOnlyList<SelectListItem> Contacts => Choices.Of(
        Answer.People.Select(person => person.Contact).Union(Answer.BusiestPeople), person => Texts.Say("WhatIfPages.WithMoments", person.Name, person.PartnerName, person.Moments), person => person.Contact.Value);

    /// <summary>Those who go, by name, in a sentence.</summary>
    public string Who => Listed(Answer.Gone.Select(partner => partner.Name).Concat(Answer.People.Select(person => person.Contact.Name)));

    /// <summary>How many ties fall away, in a sentence.</summary>
    public string TiesLost => Answer.Loss.TiesLost == 0 ? Texts.Say("WhatIfPages.NoTiesLost") : Many("WhatIfPages.TiesLost", Answer.Loss.TiesLost, Answer.Ties);

    /// <summary>What is wrong with the name that was typed: said at the outcome too, where a phone shows the page.</summary>
    public string? Wrong { get; private set; }

    public Task<IActionResult> OnGetAsync() => string.IsNullOrWhiteSpace(Also)
        ? Look(null)
        : LookWithout(Also.Trim());

    /// <summary>Names in a sentence; of a long list the first few, and how many more.</summary>
    public static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        if (all.Count > MostNamed) all = [.. all.Take(MostNamed), Texts.Say("WhatIfPages.Others", all.Count - MostNamed)];
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {Texts.Say("WhatIfPages.And")} {all[^1]}";
    }

    /// <summary>A sentence about one, or about several.</summary>
    public static string Many(string key, int count, params object?[] more) => Texts.Say(count == 1 ? key + "One" : key, [count, .. more]);

    /// <summary>What hits a partner, in words.</summary>
    public static string Hit(WhatIfLine line) => Texts.Say(line.After == 0 ? "WhatIfPages.HitAlone" : line.IsCutOff ? "WhatIfPages.HitCutOff" : line.Before - line.After == 1 ? "WhatIfPages.HitOne" : "WhatIfPages.Hit", line.Before - line.After);

    /// <summary>Why an initiative stops, or what it loses.</summary>
    public static string Why(InitiativeWithout initiative) =>
        Texts.Say(!initiative.IsKept ? "WhatIfPages.NobodyKeeps" : initiative.Stops ? "WhatIfPages.TooFew" : initiative.Staying == 1 ? "WhatIfPages.GoesOnOne" : "WhatIfPages.GoesOn", initiative.Staying, Listed(initiative.Lost.Select(role => Texts.Of(role).ToLower(CultureInfo.CurrentCulture))));

    /// <summary>A theme and the areas that lose it.</summary>
    public static string Cell(EmptyTheme theme) => $"{CodeList.Themes.Word(theme.Theme)}: {Listed(theme.Areas)}";

    private async Task<IActionResult> LookWithout(string name)
    {
        var found = await Dispatcher.Send(new FindPartnerNamed(name), HttpContext.RequestAborted);
        if (found.IsDone)
        {
            Also = null;
            return await Look(found.Value.Id);
        }

        return await Look(null, found.Failure is Failure.Refused { Refusal: var refusal } ? Texts.Of(refusal) : null);
    }

    private async Task<IActionResult> Look(PartnerId? also, string? wrong = null)
    {
        IReadOnlyList<PartnerId> gone = [.. Ids(Gone).Select(id => new PartnerId(id)).Concat(also is { } one ? [one] : []).Distinct()];
        return await Ask(new GetWhatIf(gone, [.. Ids(People).Select(id => new ContactId(id))], FirstLook: !Request.Query.Any()), async answer =>
        {
            Answer = answer;
            (Gone, People) = ([.. answer.Gone.Select(partner => $"{partner.Partner}")], [.. answer.People.Select(person => $"{person.Contact.Contact}")]);
            ModelState.Clear();
            Wrong = wrong;
            if (wrong is not null) ModelState.AddModelError("ook", wrong);
            return await Ask(new FindInitiativesWithout([.. answer.Gone.Select(partner => partner.Partner)]), initiatives => Initiatives = initiatives);
        });
    }

    private static IEnumerable<Guid> Ids(IEnumerable<string?> texts) => texts.Where(text => Guid.TryParse(text, out _)).Select(text => Guid.Parse(text!)).Distinct();
}
