using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>What a contact sees behind her personal link. Opening it uses nothing up.</summary>
[Public]
public sealed record OpenConfirmation(string? Token) : IQuery<ConfirmationSheet>;

/// <summary>What we have of the partner; nothing about persons but the contact's own name.</summary>
public sealed record ConfirmationSheet(string Partner, string Library, string Contact, DateOnly Until, IReadOnlyList<SheetField> Fields, ContactTie? Tie);

/// <summary>A fact as we have it: as people read it, and as it is typed; null when it is unknown.</summary>
public sealed record SheetField(CardFact Field, string? Shown, string? Typed);

internal sealed class OpenConfirmationHandler(NetworkDb db, IContactTies ties, TimeProvider clock) : IQueryHandler<OpenConfirmation, ConfirmationSheet>
{
    public async Task<Outcome<ConfirmationSheet>> Handle(OpenConfirmation open, CancellationToken ct)
    {
        if (await db.Opened(open.Token, ct) is not { } link) return new ConfirmationUnknown();
        if (link.WhyNot(clock.Now()) is { } refusal) return refusal;
        if (await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).AsNoTracking().FirstOrDefaultAsync(c => c.Id == link.Contact && c.Partner == link.Partner && c.EndedOn == null, ct) is not { } contact) return new ConfirmationRevoked();
        var partner = (await db.Partners().AsNoTracking().Load(link.Partner, ct))!;
        var library = await db.PartnerRows().Where(p => p.Id == link.Library).Select(p => p.Name).FirstAsync(ct);
        var card = GetPartnerHandler.CardOf(partner);
        var fields = Enum.GetValues<CardFact>().Select(field => (field, FieldValues.Of(card, field))).Select(known => new SheetField(known.field, FieldValues.Show(known.field, known.Item2), Typed(known.field, known.Item2)));
        return new ConfirmationSheet(partner.Name, library, contact.Name, link.ExpiresAt.InAmsterdam().Day, [.. fields], await ties.Between(link.Partner, link.Library, ct));
    }

    private static string? Typed(CardFact field, string? value) => field == CardFact.Address ? value : FieldValues.Show(field, value);
}
