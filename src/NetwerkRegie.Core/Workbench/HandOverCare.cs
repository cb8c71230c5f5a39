using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>One colleague of the sender's library keeps the relation with all of these partners from now on; with nobody chosen, no one does. Tells how many were changed.</summary>
[Allow(Role.Coordinator)]
public sealed record HandOverCare(IReadOnlyList<PartnerId> Partners, MemberId? To) : ICommand<int>
{
    /// <summary>Most partners at once.</summary>
    public const int MostPartners = 1000;
}

internal sealed class HandOverCareRules : AbstractValidator<HandOverCare>
{
    public HandOverCareRules()
    {
        RuleFor(hand => hand.Partners).NotEmpty().WithMessage(_ => Texts.Say("Workbench.NoPartnersChosen"));
        RuleFor(hand => hand.Partners).Must(partners => partners.Count <= HandOverCare.MostPartners).WithMessage(_ => Texts.Say("Workbench.TooManyPartners", HandOverCare.MostPartners));
    }
}

internal sealed class HandOverCareHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : ICommandHandler<HandOverCare, int>
{
    public async Task<Outcome<int>> Handle(HandOverCare hand, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        if (hand.To is { } to && await people.WrongOwner(to, library, nameof(hand.To), ct) is { } wrong) return wrong;
        var wanted = hand.Partners.Distinct().ToList();
        var there = await db.PartnerRows().Where(partner => wanted.Contains(partner.Id)).Select(partner => partner.Id).ToListAsync(ct);
        var known = await db.PartnerCares().Where(care => care.Library == library && there.Contains(care.Partner)).ToListAsync(ct);
        var changed = known.Where(care => care.Owner != hand.To).ToList();
        foreach (var care in changed) care.HandTo(hand.To);
        var fresh = hand.To is null ? [] : there.Except(known.Select(care => care.Partner)).Select(partner => PartnerCare.Begin(library, partner, hand.To, null)).ToList();
        db.AddRange(fresh);
        return changed.Count + fresh.Count;
    }
}
