using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>Changes an agreement.</summary>
public sealed class EditModel : AgreementFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override AgreementId? Agreement => new AgreementId(Id);

    public Task<IActionResult> OnGetAsync() => Ask(new GetAgreementForm(new AgreementId(Id)), Fill);

    /// <summary>First whether it is there for this member at all: what is wrong with a form is no answer about a row of others.</summary>
    public Task<IActionResult> OnPostAsync(string? more) => Ask(new GetAgreementForm(new AgreementId(Id)), known =>
    {
        Held = known.Parties;
        return more is not null
            ? MoreLines()
            : Show(Dispatcher.Send(new ChangeAgreement(new AgreementId(Id), Form)), _ => Redirect($"/afspraken/{Id}"), Texts.Say("AgreementPages.Changed"), again: Again);
    });

    /// <summary>The form as it was typed; after a conflict with the version that saving must build on now.</summary>
    private Task<IActionResult> Again() => Fill(Stale?.Version is { } version ? Form with { Version = version.Value } : Form);
}
