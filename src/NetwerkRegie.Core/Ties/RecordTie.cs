using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties;

/// <summary>A coordinator records that two partners have a tie; told from the side of <paramref name="Partner"/>, with the other one by its name.</summary>
[Allow(Role.Coordinator)]
public sealed record RecordTie(PartnerId Partner, TieForm Form) : ICommand<TieId>;

/// <summary>The two have a tie already.</summary>
public sealed record TieIsThere(string One, string Other, TieId Tie) : Refusal;

internal sealed class RecordTieRules : AbstractValidator<RecordTie>
{
    public RecordTieRules(TimeProvider clock)
    {
        RuleFor(record => record.Form).SetValidator(new TieFormRules(clock));
        RuleFor(record => record.Form.With).NotEmpty().WithMessage(_ => Texts.Say("Ties.OtherNeeded"));
    }
}

internal sealed class RecordTieHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<RecordTie, TieId>
{
    public async Task<Outcome<TieId>> Handle(RecordTie record, CancellationToken ct)
    {
        if (await db.PartnerRows().FirstOrDefaultAsync(p => p.Id == record.Partner, ct) is not { } partner) return Outcome.NotFound;
        var found = await db.PartnerRows().Where(p => p.Status != PartnerStatus.Ended).NamedRows(record.Form.With, ct);
        if (found is not [var other]) return Outcome.Invalid("Form.With", found is [var first, ..] ? Texts.Say("Ties.OtherAmbiguous", first.Name, first.Label) : Texts.Say("Ties.OtherUnknown", record.Form.With?.Trim()));
        if (other.Id == partner.Id) return Outcome.Invalid("Form.With", Texts.Say("Ties.WithItself"));
        var tie = Tie.Record(partner.Id, other.Id, record.Form.ToCard(), clock.Today(), clock.Now());
        var there = await db.Ties().Where(t => t.Low == tie.Low && t.High == tie.High && t.EndedOn == null).Select(t => (TieId?)t.Id).FirstOrDefaultAsync(ct);
        if (there is { } known) return new TieIsThere(partner.Name, other.Name, known);
        if (TieLevels.Read(record.Form.Level) is { } level && me.Partner is { } side && tie.Rate(side, new TieOpinion(new TieLevel(level)) { Source = RatingSource.Member }, clock.Today(), me.Id, clock.Now()) is { } refusal) return refusal;
        db.Add(tie);
        return tie.Id;
    }
}
