using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners;

/// <summary>Adds made-up partners by the thousand, for measuring: the same seed gives the same partners. Each carries a tag that says it is made up.</summary>
[Allow(Role.Administrator)]
public sealed record PopulatePartners(int Count, int Seed) : ICommand<IReadOnlyList<PartnerId>>
{
    /// <summary>Most partners at a time.</summary>
    public const int Most = 200_000;

    /// <summary>The tag that every made-up partner carries.</summary>
    public const string Tag = "verzonnen";
}

internal sealed class PopulatePartnersRules : AbstractValidator<PopulatePartners>
{
    public PopulatePartnersRules() => RuleFor(populate => populate.Count).InclusiveBetween(0, PopulatePartners.Most).WithMessage(_ => Texts.Say("Partners.PopulateBetween", PopulatePartners.Most));
}

internal sealed class PopulatePartnersHandler(IBulkChanges bulk, TimeProvider clock) : ICommandHandler<PopulatePartners, IReadOnlyList<PartnerId>>
{
    public async Task<Outcome<IReadOnlyList<PartnerId>>> Handle(PopulatePartners populate, CancellationToken ct)
    {
        var (maker, at, ids) = (new PartnerMaker(populate.Seed), clock.Now(), new List<PartnerId>(populate.Count));
        for (var i = 0; i < populate.Count; i++)
        {
            var partner = Partner.Register(maker.Next(), at);
            await bulk.Add(partner, ct);
            foreach (var part in partner.Locations.Cast<Entity>().Concat(partner.Identifiers).Concat(partner.Labels)) await bulk.Add(part, ct);
            ids.Add(partner.Id);
        }

        return ids;
    }
}
