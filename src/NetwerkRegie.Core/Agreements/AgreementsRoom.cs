using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Agreements;

internal sealed class AgreementsRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu => [new(MenuGroup.Together, 20, "Agreements.Menu", "/afspraken", "agreement", Role.Coordinator, Role.Director, Role.SteeringMember)];

    public void Register(IServiceCollection services)
    {
        services.AddScoped<AgreementOwners>();
        services.AddScoped<AgreementDays>();
        services.AddScoped<DocumentDesk>();
        services.AddScoped<IPartnerInvolvement, AgreementInvolvement>();
        services.AddScoped<IWorkSource, AgreementWork>();
        services.AddScoped<ICalendarSource, AgreementCalendar>();
        services.AddWholeTable<Agreement, AgreementId>("agreements", agreement => agreement.Fold(), Role.Coordinator, Role.Director);
        services.AddWholeTable<AgreementParty, AgreementPartyId>("agreementParties", roles: [Role.Coordinator, Role.Director]);
        services.AddWholeTable<AgreementSignature, AgreementSignatureId>("agreementSignatures", roles: [Role.Coordinator, Role.Director]);
        services.AddWholeTable<AgreementInitiative, AgreementInitiativeId>("agreementInitiatives", roles: [Role.Coordinator, Role.Director]);
    }
}

/// <summary>The agreements on a partner's card, for whoever may see them.</summary>
internal sealed class AgreementInvolvement(NetworkDb db, TimeProvider clock) : IPartnerInvolvement
{
    private const int MostShown = 20;

    public async Task<IReadOnlyList<Involvement>> Of(PartnerId partner, CancellationToken ct)
    {
        var today = clock.Today();
        var rows = await db.Agreements().AsNoTracking().Where(a => a.Parties.Any(p => p.Partner == partner)).OrderByDescending(a => a.StartsOn).ThenBy(a => a.Id).Take(MostShown).Rows().ToListAsync(ct);
        return [.. rows.Select(row => new Involvement(row.Name, $"/afspraken/{row.Id}", $"{Texts.Of(row.Kind)}, {Texts.Of(row.On(today)).ToLower(System.Globalization.CultureInfo.CurrentCulture)}", row.StartsOn, row.EndsOn))];
    }
}
