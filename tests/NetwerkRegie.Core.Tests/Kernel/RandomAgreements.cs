using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What the random work does with agreements, their documents, and services.</summary>
internal sealed partial class RandomWork
{
    /// <summary>Signing cannot be undone, so it is done beforehand.</summary>
    private static async Task<AgreementId> Signed(TestSession person, PartnerId home)
    {
        var with = await person.Done(new RegisterPartner(new PartnerForm { Name = "De Kade (demo)", Type = nameof(PartnerType.Welfare) }));
        var signed = await person.Done(new ProposeAgreement(new AgreementForm { Name = "Samen", Kind = AgreementKind.Covenant, StartsOn = new DateOnly(2026, 1, 1), Parties = [home.Value, with.Value] }));
        await person.Done(new SignAgreement(signed, new SignatureForm { Partner = home.Value, Signatory = "Noor Nepnaam", SignedOn = new DateOnly(2026, 1, 5) }));
        return signed;
    }

    private async Task<(string, Receipt?)> ChangeAgreement()
    {
        var id = Any(agreements);
        return await person.Send(new GetAgreementForm(id)) is { IsDone: true, Value: var form } ? await Tell(new ChangeAgreement(id, Agreement(partners[0].Id) with { Version = form.Version })) : default;
    }

    private async Task<(string, Receipt?)> CorrectSignature()
    {
        var id = agreements[0];
        return await person.Send(new GetAgreement(id)) is { IsDone: true, Value.Signatures: [var signature, ..] } ? await Tell(new CorrectSignature(id, signature.Id, Signature())) : default;
    }

    private async Task<(string, Receipt?)> AddDocument()
    {
        var id = Any(agreements);
        var added = await person.With((DocumentDesk desk) => desk.Add(id, new MemoryStream("%PDF-1.7\n%%EOF"u8.ToArray()), $"{Word()}.pdf", CancellationToken.None));
        return (nameof(AddAgreementDocument), added.Receipt);
    }

    private async Task<(string, Receipt?)> RemoveDocument()
    {
        var id = Any(agreements);
        return await person.Send(new GetAgreement(id)) is { IsDone: true, Value.Documents: [var document, ..] } ? await Tell(new RemoveAgreementDocument(id, document.Id)) : default;
    }

    private Task<List<AgreementId>> Unsigned() => network.AsOperator().Look(db => db.Agreements().Where(agreement => !agreement.Signatures.Any()).OrderBy(agreement => agreement.Id).Select(agreement => agreement.Id).ToListAsync());

    private AgreementForm Agreement(PartnerId home) => new()
    {
        Name = Word(),
        Kind = Any(Enum.GetValues<AgreementKind>()),
        Results = Word(),
        StartsOn = new DateOnly(2026, 1, 1),
        EndsOn = dice.Next(2) == 0 ? null : new DateOnly(2028, 1, 1),
        Parties = [.. partners.Where(partner => partner.Id == home || dice.Next(2) == 0).Select(partner => (Guid?)partner.Id.Value)],
        Initiatives = [.. initiatives.Where(_ => dice.Next(3) == 0).Select(initiative => initiative.Value)],
    };

    private SignatureForm Signature() => new() { Signatory = $"Noor {Word()}", SignedOn = new DateOnly(2026, 2, dice.Next(1, 28)) };

    private async Task<(string, Receipt?)> ChangeService()
    {
        var id = Any(services);
        var partner = await network.AsOperator().Look(db => db.Services().Where(service => service.Id == id).Select(service => service.Partner).FirstOrDefaultAsync());
        return await person.Send(new GetServiceForm(partner, id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeService(id, Service() with { Version = known.Form.Version })) : default;
    }

    private ServiceForm Service() => new()
    {
        Name = Word(),
        Description = Word(),
        Themes = [Any(CodeList.Themes.All).Code],
        Hours = ["9-12", null, "13.30 - 17.00"],
        Capacity = Any(Enum.GetValues<ServiceCapacity>()),
        ByAppointment = dice.Next(2) == 0,
    };
}
