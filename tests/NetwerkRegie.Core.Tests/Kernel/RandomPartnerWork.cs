using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What is done at random with partners and the people there.</summary>
internal sealed partial class RandomWork
{
    private async Task<(string, Receipt?)> ChangePartner()
    {
        var (id, name) = Any(partners);
        return await person.Send(new GetPartnerForm(id)) is { IsDone: true, Value: var form } ? await Tell(new ChangePartner(id, Partner() with { Name = name, Version = form.Version })) : default;
    }

    private async Task<(string, Receipt?)> ChangeContact()
    {
        var id = Any(contacts);
        return await person.Send(new GetContactForm(id)) is { IsDone: true, Value: var known } ? await Tell(new ChangeContact(id, Contact() with { Version = known.Form.Version })) : default;
    }

    private async Task<(string, Receipt?)> RevokeLink() =>
        await person.Send(new GetConfirmations(Any(partners).Id)) is { IsDone: true, Value.Links: [var link, ..] } ? await Tell(new RevokeConfirmationLink(link.Id)) : default;

    /// <summary>A coordinator says yes or no to one of the corrections that waited from the start.</summary>
    private async Task<(string, Receipt?)> DecideProposal(bool accept)
    {
        var proposal = await network.AsOperator().Look(async db => Any(await db.OpenProposalRows().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync()));
        return accept ? await Tell(new AcceptProposal(proposal)) : await Tell(new RejectProposal(proposal));
    }

    /// <summary>A row of a list that comes again and again, each time with something else in it.</summary>
    private PartnerImportRow ImportRow(int number) => new(number,
    [
        new ImportCell(PartnerFact.Name, "Naam", $"Ingelezen {number} (demo)"),
        new ImportCell(PartnerFact.Type, "Soort", "School"),
        new ImportCell(PartnerFact.Place, "Plaats", "Tiel"),
        new ImportCell(PartnerFact.Tags, "Labels", Word()),
    ]);

    /// <summary>Merges two of the partners; the home of those who work stays what it is.</summary>
    private async Task<(string Command, Receipt? Receipt)> Merge()
    {
        var (kept, gone) = (Any(partners), Any(partners));
        if (gone == partners[0] || await person.Send(new CompareForMerge(kept.Id, gone.Id)) is not { IsDone: true } compared) return (nameof(MergePartners), null);
        var fromGone = compared.Value.Fields.Where(line => line.Label is not null && dice.Next(2) == 0).Select(line => line.Name);
        var tried = await Try(new MergePartners(kept.Id, gone.Id, [nameof(PartnerForm.Phone), nameof(PartnerForm.Kvk), .. fromGone], compared.Value.Kept.Version, compared.Value.Gone.Version));
        return Made(tried, _ => partners.Remove(gone));
    }

    /// <summary>Every partner says something of its own in the network's own fields; no deed, for a test that needs it to be so.</summary>
    public async Task FillOwnFields()
    {
        foreach (var id in await network.AsOperator().Look(db => db.PartnerRows().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync()))
        {
            var form = await person.Done(new GetPartnerForm(id));
            await person.Send(new ChangePartner(id, form with { Fields = [.. texts.Where(_ => dice.Next(4) > 0).Select(field => new FieldInput { Field = field.Value, Value = Word() })] }));
        }
    }

    private PartnerForm Partner() => new()
    {
        Name = $"Organisatie {++made} (demo)",
        Type = Any(Enum.GetValues<PartnerType>()).ToString(),
        Description = Word(),
        Kvk = dice.Next(2) == 0 ? null : dice.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture),
        Tags = $"{Word()}, {Word()}",
        Themes = [.. CodeList.Themes.All.Select(theme => theme.Code).Where(_ => dice.Next(3) == 0)],
        Locations = [.. Enumerable.Range(0, dice.Next(3)).Select(_ => new LocationForm { Place = Word() })],
        Fields = [.. texts.Where(_ => dice.Next(3) > 0).Select(field => new FieldInput { Field = field.Value, Value = Word() })],
    };

    private ContactForm Contact() => new() { Name = $"Noor {Word()}", Function = Word(), Email = dice.Next(2) == 0 ? null : "noor@demo.example" };
}
