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
    private const string Name = "agreements";
    private const int MostShown = 20;

    public string Room => Name;

    public IQueryable<InvolvementRow> Of(PartnerId partner) => db.Agreements().Where(a => a.Parties.Any(p => p.Partner == partner)).OrderByDescending(a => a.StartsOn).ThenBy(a => a.Id).Take(MostShown).Select(a => new InvolvementRow
    {
        Room = Name,
        Id = (Guid)(object)a.Id,
        Title = a.Name,
        Role = (string)(object)a.Kind,
        IsAgreed = a.Parties.All(p => a.Signatures.Any(s => s.Partner == p.Partner)),
        From = a.StartsOn,
        Until = a.EndsOn,
    });

    public Involvement Tell(InvolvementRow row)
    {
        var state = AgreementCourse.On(clock.Today(), row.IsAgreed, row.From, row.Until);
        return new Involvement(row.Title, $"/afspraken/{row.Id}", $"{Texts.Of(Enum.Parse<AgreementKind>(row.Role))}, {Texts.Of(state).ToLower(System.Globalization.CultureInfo.CurrentCulture)}", row.From, row.Until);
    }
}
