using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The sender's library arranges which colleague keeps the relation with a partner, and how often there should be contact.</summary>
[Allow(Role.Coordinator)]
public sealed record CareForPartner(PartnerId Partner, MemberId? Owner, int? RhythmWeeks) : ICommand<Nothing>;

internal sealed class CareForPartnerRules : AbstractValidator<CareForPartner>
{
    public CareForPartnerRules() => RuleFor(care => care.RhythmWeeks).InclusiveBetween(PartnerCare.NoRhythm, PartnerCare.LongestRhythm).WithMessage(_ => Texts.Say("Workbench.RhythmWrong", PartnerCare.LongestRhythm));
}

internal sealed class CareForPartnerHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : ICommandHandler<CareForPartner, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(CareForPartner care, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        if (!await db.PartnerRows().AnyAsync(partner => partner.Id == care.Partner, ct)) return Outcome.NotFound;
        var known = await db.PartnerCares().FirstOrDefaultAsync(known => known.Library == library && known.Partner == care.Partner, ct);
        if (care.Owner is { } owner && owner != known?.Owner && await people.WrongOwner(owner, library, nameof(care.Owner), ct) is { } wrong) return wrong;
        if (known is not null) known.Arrange(care.Owner, care.RhythmWeeks);
        else db.Add(PartnerCare.Begin(library, care.Partner, care.Owner, care.RhythmWeeks));
        return Outcome.Done;
    }
}

/// <summary>How the sender's library looks after a partner, and which colleagues can.</summary>
[Allow(Role.Coordinator)]
public sealed record GetCare(PartnerId Partner) : IQuery<CareOfPartner>;

/// <summary>What is arranged for a partner, and the colleagues to choose from; who keeps the relation now is among them.</summary>
public sealed record CareOfPartner(string PartnerName, PartnerCareRow Care, IReadOnlyList<WorkColleague> Coordinators);

/// <summary>A colleague to choose.</summary>
public sealed record WorkColleague(MemberId Id, string Name);

internal sealed class GetCareHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : IQueryHandler<GetCare, CareOfPartner>
{
    public async Task<Outcome<CareOfPartner>> Handle(GetCare get, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        if (await db.PartnerRows().Where(partner => partner.Id == get.Partner).Select(partner => partner.Name).FirstOrDefaultAsync(ct) is not { } name) return Outcome.NotFound;
        var care = await db.PartnerCareRows().FirstOrDefaultAsync(care => care.Partner == get.Partner, ct) ?? new PartnerCareRow { Partner = get.Partner, Owner = null, RhythmWeeks = null };
        return new CareOfPartner(name, care, await people.ToChoose(await people.Coordinators(library, ct), care.Owner is { } owner ? [owner] : [], ct));
    }
}
