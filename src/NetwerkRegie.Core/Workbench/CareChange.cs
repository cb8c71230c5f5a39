using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Bulk;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Who keeps the relation with many partners at once, for the sender's own library.</summary>
internal sealed class CareChange(NetworkDb db, WorkPeople people, ICurrentMember me) : IBulkChange
{
    private const string Owner = "owner";

    public async Task<IReadOnlyList<BulkOption>> Options(CancellationToken ct) => me.Partner is not { } library || !me.Roles.Contains(Role.Coordinator)
        ? []
        : [new BulkOption(Owner, Texts.Say("Workbench.BulkOwner"), BulkInput.One) { MayBeEmpty = true, Hint = Texts.Say("Workbench.BulkOwnerHint"), Choices = [.. (await people.Coordinators(library, ct)).Select(colleague => (colleague.Id.ToString(), colleague.Name))] }];

    public async Task<string?> Wrong(BulkRequest request, CancellationToken ct) =>
        request.Filled.Count == 0 || (await Options(ct)).Any(option => option.Choices.Any(choice => choice.Value == request.Filled[0])) ? null : Texts.Say("Workbench.BulkOwnerUnknown");

    public async Task<IReadOnlyDictionary<PartnerId, BulkVerdict>> Apply(BulkRequest request, IReadOnlyList<PartnerId> partners, bool write, CancellationToken ct)
    {
        var library = me.Partner!.Value;
        var owner = request.Filled.Count == 0 ? (MemberId?)null : new MemberId(Guid.Parse(request.Filled[0]));
        var cares = await db.PartnerCares().Where(care => care.Library == library && partners.Contains(care.Partner)).ToDictionaryAsync(care => care.Partner, ct);
        var verdicts = new Dictionary<PartnerId, BulkVerdict>();
        foreach (var partner in await db.PartnerRows().Where(row => partners.Contains(row.Id)).Select(row => row.Id).ToListAsync(ct))
        {
            var known = cares.GetValueOrDefault(partner);
            verdicts[partner] = partner == library ? BulkVerdict.Impossible(Texts.Say("Workbench.BulkOwnSelf")) : known?.Owner == owner ? BulkVerdict.Same : BulkVerdict.Changes;
            if (!write || verdicts[partner].Fate != BulkFate.Changes) continue;
            if (known is not null) known.HandTo(owner);
            else db.Add(PartnerCare.Begin(library, partner, owner, null));
        }

        return verdicts;
    }
}
