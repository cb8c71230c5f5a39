using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>A partner is taken over by another, or merges with others into a new legal entity. It ends on that day; its successor goes on with its ties.</summary>
[Allow(Role.Coordinator)]
public sealed record SucceedPartner(PartnerId Partner, SuccessionForm Form) : ICommand<PartnerId>;

/// <summary>A take-over or merger as typed.</summary>
public sealed record SuccessionForm
{
    /// <summary>Taken over by a partner that exists, or merged into a new one.</summary>
    public SuccessionKind Kind { get; init; } = SuccessionKind.TakenOver;

    /// <summary>Name of the partner that takes over.</summary>
    public string? Into { get; init; }

    /// <summary>Names of the others that merge, each on a line.</summary>
    public string? Others { get; init; }

    /// <summary>The new legal entity, for a merger.</summary>
    public NewPartner New { get; init; } = new();

    /// <summary>The first day of the new state of things.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Which ties of the partner itself go on; those of the others that merge all do.</summary>
    public IReadOnlyList<Destination> Ties { get; init; } = new List<Destination>();

    /// <summary>What both sides said last counts for the new ties too.</summary>
    public bool CarryRatings { get; init; } = true;

    /// <summary>The successor gets the locations, themes, target groups and tags.</summary>
    public bool CarryCard { get; init; } = true;

    /// <summary>The kinds of work that go on with the successor, of the partner itself and of the others that merge.</summary>
    public IReadOnlyList<CarriedWork> Work { get; init; } = new List<CarriedWork>();

    /// <summary>Names of the others, one by one.</summary>
    internal IReadOnlyList<string> OtherNames => [.. (Others ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}

internal sealed class SucceedPartnerRules : AbstractValidator<SucceedPartner>
{
    private const int MostOthers = 10;

    public SucceedPartnerRules(TimeProvider clock)
    {
        RuleFor(succeed => succeed.Form.Kind).Must(kind => kind is SuccessionKind.TakenOver or SuccessionKind.Merged).WithMessage(_ => Texts.Say("Partners.Succession.KindNeeded"));
        RuleFor(succeed => succeed.Form.On).Must(on => on is null || on <= clock.Today()).WithMessage(_ => Texts.Say("Partners.Succession.InFuture"));
        RuleFor(succeed => succeed.Form.Into).NotEmpty().When(succeed => succeed.Form.Kind == SuccessionKind.TakenOver).WithMessage(_ => Texts.Say("Partners.Succession.IntoNeeded"));
        When(succeed => succeed.Form.Kind == SuccessionKind.Merged, () =>
        {
            RuleFor(succeed => succeed.Form.New.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.NameNeeded"));
            RuleFor(succeed => succeed.Form.New).SetValidator(new NewPartnerRules());
            RuleFor(succeed => succeed.Form.OtherNames).Must(names => names.Count is > 0 and <= MostOthers).OverridePropertyName("Form.Others").WithMessage(_ => Texts.Say("Partners.Succession.OthersNeeded", MostOthers));
        });
    }
}

internal sealed class SucceedPartnerHandler(NetworkDb db, Handover handover, TimeProvider clock) : ICommandHandler<SucceedPartner, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(SucceedPartner succeed, CancellationToken ct)
    {
        var (form, on, now) = (succeed.Form, succeed.Form.On ?? clock.Today(), clock.Now());
        if (await db.Partners().Load(succeed.Partner, ct) is not { } first) return Outcome.NotFound;
        var olds = new List<Partner> { first };
        Partner successor;
        if (form.Kind == SuccessionKind.TakenOver)
        {
            if (await Named(form.Into!, ct) is not { } into) return Unknown("Form.Into", form.Into!);
            successor = into;
        }
        else
        {
            foreach (var name in form.OtherNames)
            {
                if (await Named(name, ct) is not { } other) return Unknown("Form.Others", name);
                olds.Add(other);
            }

            successor = Partner.Register(form.New.ToCard(), now);
            db.Add(successor);
        }

        foreach (var old in olds.Distinct().ToList())
        {
            if (old.Id == successor.Id) return new SucceedsItself(old.Name);
            if (old.InConsortium) return new LibraryCannotBeSucceeded(old.Name);
            if (old.End(on, now) is { } refusal) return refusal;
            if (form.CarryCard) successor.Change(Together(successor, old), now);
            db.Add(PartnerSuccession.Of(old.Id, successor.Id, on, form.Kind));
            await handover.Contacts(old.Id, successor.Id, on, _ => null, ct);
            await handover.Parts(old.Id, successor.Id, ct);
            IEnumerable<CarriedTieRow> ties = old.Id == first.Id ? form.Ties.Select(choice => new CarriedTieRow(new TieId(choice.Row), successor.Id, false)) : [];
            db.Raise(new PartnerSucceeded(old.Id, [successor.Id], on, OldEnds: true, [.. ties], form.CarryRatings)
            {
                AllTies = old.Id != first.Id,
                Work = [.. form.Work.Distinct().Select(kind => new CarriedWorkRow(kind, successor.Id))],
            });
        }

        return successor.Id;
    }

    /// <summary>The successor's card with what only the old one had; a number at the Chamber of Commerce belongs to the legal entity and stays with it.</summary>
    private static PartnerCard Together(Partner successor, Partner old)
    {
        var (card, gained) = (GetPartnerHandler.CardOf(successor), GetPartnerHandler.CardOf(old));
        return card with
        {
            Locations = [.. card.Locations.Concat(gained.Locations).Distinct()],
            Labels = [.. card.Labels.Concat(gained.Labels).Distinct().Take(Partner.MostLabels)],
            Website = card.Website ?? gained.Website,
            Phone = card.Phone ?? gained.Phone,
            Email = card.Email ?? gained.Email,
            Description = card.Description ?? gained.Description,
        };
    }

    private async Task<Partner?> Named(string name, CancellationToken ct) =>
        await db.PartnerRows().Where(p => p.Status != PartnerStatus.Ended).NamedRows(name, ct) is [var only] ? await db.Partners().Load(only.Id, ct) : null;

    private static Failure Unknown(string field, string name) => Outcome.Invalid(field, Texts.Say("Partners.Succession.Unknown", name.Trim()));
}
