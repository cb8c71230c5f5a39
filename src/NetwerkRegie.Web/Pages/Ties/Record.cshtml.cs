using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Web.Pages.Ties;

/// <summary>Records a tie of a partner.</summary>
public sealed class RecordModel(ICurrentMember me) : TieFormModel
{
    private const int MostSuggestions = 500;

    /// <summary>The partner at this end.</summary>
    public PartnerForm Partner { get; private set; } = new();

    /// <summary>Names for the other end.</summary>
    public IReadOnlyList<PartnerRow> Others { get; private set; } = [];

    /// <summary>The tie that is there already.</summary>
    public Guid? There => Refusal is TieIsThere there ? there.Tie.Value : null;

    /// <inheritdoc />
    public override (string Own, string Other) Ends => (Partner.Name ?? "", string.IsNullOrWhiteSpace(Form.With) ? Texts.Say("Ties.OtherPartner") : Form.With);

    /// <summary>Shows an empty form; with <paramref name="ons"/> one's own organisation stands at the other end.</summary>
    public Task<IActionResult> OnGet(bool ons) => Load(() => ons && me.Partner is { } own
        ? Ask(new GetPartner(own), ours => Form = Form with { With = ours.Partner.Name })
        : Task.FromResult<IActionResult>(Page()));

    /// <summary>Records it.</summary>
    public Task<IActionResult> OnPost() => Load(() => Show(
        Dispatcher.Send(new RecordTie(new PartnerId(Id), Form)),
        done: tie => Redirect($"/relaties/{tie.Value}"),
        message: Texts.Say("Ties.Added")));

    private Task<IActionResult> Load(Func<Task<IActionResult>> then) => Ask(new GetPartnerForm(new PartnerId(Id)), partner =>
    {
        Partner = partner;
        return Ask(new SuggestPartners(null, MostSuggestions), others =>
        {
            Others = [.. others.Where(other => other.Id.Value != Id)];
            return then();
        });
    });
}
