using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>Writes down that facts of a partner are right, whoever said so.</summary>
internal sealed class Confirming(NetworkDb db)
{
    /// <summary>Stamps the facts with the values they have on the card.</summary>
    public async Task Stamp(PartnerId partner, PartnerCard card, IReadOnlyCollection<CardFact> fields, MemberId? by, ContactId? contact, DateTime at, CancellationToken ct)
    {
        var known = await db.FieldConfirmations().Where(c => c.Partner == partner && fields.Contains(c.Field)).ToDictionaryAsync(c => c.Field, ct);
        foreach (var field in fields)
        {
            var confirmed = new Confirmed(FieldValues.Mark(FieldValues.Of(card, field)), at, by, contact);
            if (known.TryGetValue(field, out var before)) before.Again(confirmed);
            else db.Add(FieldConfirmation.Of(partner, field, confirmed));
        }
    }
}
