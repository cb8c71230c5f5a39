using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Web.Pages.Partners.Succession;

/// <summary>A partner becomes two or more.</summary>
public sealed class SplitModel : DividePage
{
    /// <summary>The split as typed.</summary>
    [BindProperty]
    public SplitForm Form { get; set; } = new();

    /// <summary>Where a row may go: it stays, or goes to one of the new partners.</summary>
    public static IReadOnlyList<SelectListItem> Moves => [new(Texts.Say("Split.Stays"), ""), .. Enumerable.Range(0, NewPartner.Most).Select(part => new SelectListItem(Texts.Say("Split.To", part + 1), $"{part}"))];

    /// <summary>Where a tie or label may go: the old partner may keep it too.</summary>
    public static IReadOnlyList<SelectListItem> Copies => [.. Moves, .. Enumerable.Range(0, NewPartner.Most).Select(part => new SelectListItem(Texts.Say("Split.AlsoTo", part + 1), $"{part}+"))];

    /// <summary>A label describes both; the old partner keeps it.</summary>
    public static IReadOnlyList<SelectListItem> Labels => [new(Texts.Say("Split.OnlyOld"), ""), .. Enumerable.Range(0, NewPartner.Most).Select(part => new SelectListItem(Texts.Say("Split.AlsoTo", part + 1), $"{part}+"))];

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => Load(Fill);

    /// <summary>Splits the partner.</summary>
    public Task<IActionResult> OnPostAsync() => Show(Dispatcher.Send(new SplitPartner(new PartnerId(Id), Form)), _ => Redirect($"/partners/{Id}"), Texts.Say("Split.Done"), again: () => Load(Fill));

    /// <summary>A line for everything that can be divided, with what was chosen so far.</summary>
    private void Fill() => Form = Form with
    {
        Parts = [.. Form.Parts, .. Enumerable.Range(0, NewPartner.Most - Math.Min(Form.Parts.Count, NewPartner.Most)).Select(_ => new NewPartner { Type = Divisible.Type.ToString() })],
        Locations = Lines(Divisible.Locations.Select(row => row.Row), Form.Locations),
        Contacts = Lines(Divisible.Contacts.Select(row => row.Row), Form.Contacts),
        Ties = Lines(Ties.Select(tie => tie.Id.Value), Form.Ties),
        Labels = Lines(Divisible.Labels.Select(row => row.Row), Form.Labels),
        Work = [.. Divisible.Work.Select(work => Form.Work.FirstOrDefault(choice => choice.Kind == work.Kind) ?? new WorkDestination { Kind = work.Kind })],
    };

    private static List<Destination> Lines(IEnumerable<Guid> rows, IReadOnlyList<Destination> chosen) =>
        [.. rows.Select(row => chosen.FirstOrDefault(choice => choice.Row == row) ?? new Destination { Row = row })];
}
