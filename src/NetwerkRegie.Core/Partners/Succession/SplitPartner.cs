using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>A partner becomes two or more: new ones split off from it on a day, and it goes on itself or ends.</summary>
[Allow(Role.Coordinator)]
public sealed record SplitPartner(PartnerId Partner, SplitForm Form) : ICommand<PartnerId>;

internal sealed class SplitPartnerRules : AbstractValidator<SplitPartner>
{
    public SplitPartnerRules(TimeProvider clock) => RuleFor(split => split.Form).SetValidator(new SplitFormRules(clock));
}

internal sealed class SplitPartnerHandler(NetworkDb db, Handover handover, TimeProvider clock) : ICommandHandler<SplitPartner, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(SplitPartner split, CancellationToken ct)
    {
        if (await db.Partners().Load(split.Partner, ct) is not { } old) return Outcome.NotFound;
        if (old.InConsortium) return new LibraryCannotBeSucceeded(old.Name);
        var (form, on, now) = (split.Form, split.Form.On ?? clock.Today(), clock.Now());
        if (old.Status == PartnerStatus.Ended) return new PartnerHasEnded(old.Name);
        var parts = Register(form, old, now);
        foreach (var part in parts) db.Add(PartnerSuccession.Of(old.Id, part.Id, on, SuccessionKind.SplitOff));
        Leave(form, old, parts.Count, now);
        if (form.OldEnds && old.End(on, now) is { } refusal) return refusal;

        var chosen = form.Contacts.Where(choice => choice.Part(parts.Count) is not null).ToDictionary(choice => new ContactId(choice.Row), choice => parts[choice.Part(parts.Count)!.Value].Id);
        await handover.Contacts(old.Id, form.OldEnds ? parts[0].Id : old.Id, on, contact => Known(contact, chosen), ct);
        if (form.OldEnds) await handover.Parts(old.Id, parts[0].Id, ct);
        db.Raise(new PartnerSucceeded(old.Id, [.. parts.Select(part => part.Id)], on, form.OldEnds, [.. GoingOn(form, parts)], form.CarryRatings) { Work = [.. Work(form, parts)] });
        return parts[0].Id;
    }

    /// <summary>Registers the new partners, each with the locations and labels that were given to it.</summary>
    private List<Partner> Register(SplitForm form, Partner old, DateTime at)
    {
        var named = form.Parts.Where(part => !part.IsEmpty).ToList();
        IEnumerable<T> Given<T>(IReadOnlyList<Destination> choices, IEnumerable<T> rows, Func<T, Guid> id, int part) =>
            rows.Where(row => choices.Any(choice => choice.Row == id(row) && choice.Part(named.Count) == part));
        var parts = named.Select((part, place) => Partner.Register(
            part.ToCard() with
            {
                PartOf = old.PartOf,
                Locations = [.. Given(form.Locations, old.Locations.OrderBy(location => location.Position), location => location.Id.Value, place).Select(location => location.Address)],
                Labels = [.. Given(form.Labels, old.Labels, label => label.Id.Value, place).Select(label => label.Label)],
            }, at)).ToList();
        db.AddRange(parts);
        return parts;
    }

    /// <summary>The old partner leaves the locations that went, unless it ends: then its card stays as it was that day.</summary>
    private static void Leave(SplitForm form, Partner old, int parts, DateTime at)
    {
        if (form.OldEnds) return;
        var gone = form.Locations.Where(choice => choice.Part(parts) is not null && !choice.OldKeeps).Select(choice => choice.Row).ToHashSet();
        if (gone.Count == 0) return;
        old.Change(GetPartnerHandler.CardOf(old) with { Locations = [.. old.Locations.OrderBy(location => location.Position).Where(location => !gone.Contains(location.Id.Value)).Select(location => location.Address)] }, at);
    }

    /// <summary>The choice for one's own contact; another library's was not on the form.</summary>
    private PartnerId? Known(Contact contact, Dictionary<ContactId, PartnerId> chosen) =>
        contact.Library == db.MyPartner || db.OperatorActs ? chosen.TryGetValue(contact.Id, out var part) ? part : null : null;

    private static IEnumerable<CarriedTieRow> GoingOn(SplitForm form, List<Partner> parts) =>
        from choice in form.Ties
        where choice.Part(parts.Count) is not null
        select new CarriedTieRow(new TieId(choice.Row), parts[choice.Part(parts.Count)!.Value].Id, choice.OldKeeps && !form.OldEnds);

    private static IEnumerable<CarriedWorkRow> Work(SplitForm form, List<Partner> parts) =>
        from choice in form.Work
        where choice.Part(parts.Count) is not null
        select new CarriedWorkRow(choice.Kind, parts[choice.Part(parts.Count)!.Value].Id);
}
