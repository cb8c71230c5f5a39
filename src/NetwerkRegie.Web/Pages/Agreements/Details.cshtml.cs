using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>One agreement: who signed, what was agreed, its days and its documents.</summary>
public sealed class DetailsModel : NetworkPage
{
    private const int Kilobyte = 1024;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AgreementDossier Dossier { get; private set; } = null!;

    public IReadOnlyList<InitiativeChoice> Initiatives { get; private set; } = [];

    /// <summary>The results, one by one.</summary>
    public IReadOnlyList<string> Results => Dossier.Agreement.Results?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Why the agreement is in its state, in words.</summary>
    public string Why => (Dossier.State, Dossier.Agreement.EndsOn) switch
    {
        (AgreementState.Draft, _) => Texts.Say("AgreementPages.WaitsFor", string.Join(", ", Dossier.Unsigned.Select(party => party.Name))),
        (AgreementState.Signed, _) => Texts.Say("AgreementPages.StartsLater", Moments.Day(Dossier.Agreement.StartsOn)),
        (AgreementState.Active, null) => Texts.Say("AgreementPages.WithoutEnd"),
        (AgreementState.Active, { } end) => Texts.Say("AgreementPages.ValidUntil", Moments.Day(end)),
        (AgreementState.Expiring, { } end) => end == Dossier.Today ? Texts.Say("AgreementPages.EndsToday") : Texts.Say(end.DayNumber - Dossier.Today.DayNumber == 1 ? "AgreementPages.EndsInOne" : "AgreementPages.EndsIn", Moments.Day(end), end.DayNumber - Dossier.Today.DayNumber),
        (_, var end) => Texts.Say("AgreementPages.EndedOn", end is { } last ? Moments.Day(last) : ""),
    };

    /// <summary>A size as people say it: 120 kB, 1,4 MB.</summary>
    public static string SizeOf(long bytes) => bytes < Kilobyte * Kilobyte ? $"{Math.Max(1, bytes / Kilobyte):N0} kB" : $"{bytes / (double)(Kilobyte * Kilobyte):N1} MB";

    public Task<IActionResult> OnGetAsync() => Ask(new GetAgreement(new AgreementId(Id)), async dossier =>
    {
        Dossier = dossier;
        return dossier.Initiatives.Count == 0 ? Page() : await Ask(new ListInitiativeChoices(dossier.Initiatives), initiatives => Initiatives = initiatives);
    });

    /// <summary>A draft that came to nothing leaves the register.</summary>
    public Task<IActionResult> OnPostDiscardAsync() => Show(Dispatcher.Send(new DiscardAgreement(new AgreementId(Id))), _ => Redirect("/afspraken"), Texts.Say("AgreementPages.Discarded"), again: OnGetAsync);
}
