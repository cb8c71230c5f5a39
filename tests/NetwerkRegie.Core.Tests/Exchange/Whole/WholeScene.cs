using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Documents.Spreadsheets;
using NetwerkRegie.Documents.Spreadsheets.Whole;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Whole;

/// <summary>A network with some of everything in it, the same for the same seed, and ways to write it to a file and back.</summary>
internal static partial class WholeScene
{
    private const int Partners = 40;
    private const int Ties = 60;
    private const int DaysBetween = 37;

    private static readonly string[] Names = ["=1+1 & Zn.", "Café ’t Hoekje \"open\"", "Totaal", "Ünïcode 😀 <Stichting>", "'s-Gravenhage _x000D_", "+31 en meer", "Twee\nregels; komma, punt"];

    public static async Task<PartnerScene> Fill(DatabaseKind database, int seed)
    {
        var chance = new Random(seed);
        var scene = await PartnerScene.Start(database);
        var operate = scene.Network.AsOperator();
        var ada = await operate.Done(new InviteMember("Ada Voorbeeld", "ada@demo.example", scene.Tiel, [Role.Coordinator, Role.Administrator]));
        var made = (await operate.Done(new PopulatePartners(Partners, seed))).ToList();
        foreach (var name in Names) made.Add(await scene.Add(name, themes: ["money", "work"]));
        made.Add(await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Wijkteam Noord") with { PartOf = "Totaal, Tiel", Kvk = "12345678", Locations = [new LocationForm { Name = "Kern", Street = "Laan", Number = "1a", Postcode = "4001 AA", Place = "Tiel" }] }, Anyway: true)));
        made.Add(await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Overal Thuis") with { Locations = [new LocationForm { Place = "Weert" }, new LocationForm { Street = "Plein 1940", Number = "5", Place = "Tiel" }, new LocationForm { Name = "Dependance", Street = "Plein 1940", Number = "5", Place = "Tiel" }] }, Anyway: true)));
        foreach (var place in (string[])["Tiel", "Weert"]) made.Add(await scene.Add("Twee Plaatsen", place: place));
        await operate.Done(new PopulateTies(made, Ties, seed));
        foreach (var partner in made.Where(_ => chance.Next(3) == 0))
        {
            scene.Network.Clock.Pass(TimeSpan.FromDays(chance.Next(DaysBetween)) + TimeSpan.FromMilliseconds(chance.Next(1000)));
            var contact = await (chance.Next(2) == 0 ? scene.AtTiel : scene.AtWeert).Done(new AddContact(partner, new ContactForm { Name = $"Noor Nepnaam {chance.Next(100)}", Phone = "0344 000 101", Email = "noor@demo.example" }));
            if (chance.Next(4) == 0) await operate.Done(new EndContact(contact));
            foreach (var tie in (await operate.Done(new GetTies(partner))).Where(tie => tie.EndedOn is null && chance.Next(2) == 0))
            {
                await operate.Done(new RateTie(tie.Id, $"{chance.Next(6)}", Side: chance.Next(2) == 0 ? partner : tie.Other.Id) { Scores = new ScoreForm { Support = $"{1 + chance.Next(4)}", Impact = $"{1 + chance.Next(4)}" }, Note = "gesprek met de teamleider" });
                if (chance.Next(5) == 0) await operate.Done(new EndTie(tie.Id));
            }

            if (chance.Next(4) == 0) await operate.Done(new EndPartner(partner));
        }

        await scene.AtTiel.Done(new ProposeInitiative(new InitiativeForm
        {
            Name = "Digitaal café",
            Aim = "Meer mensen die meedoen",
            Function = LibraryFunction.DevelopmentAndEducation,
            Theme = "money",
            StartsOn = new DateOnly(2026, 1, 1),
            Status = InitiativeStatus.Draft,
            Partners = [new InitiativePartnerForm { Partner = scene.Tiel.Value, Role = InitiativeRole.Lead, Euros = "1.250,50" }, new InitiativePartnerForm { Partner = made[^1].Value, Role = InitiativeRole.Host, Hours = 12 }],
        }));
        await FillRooms(scene, scene.Network.As(ada, scene.Tiel, Role.Coordinator, Role.Administrator), ada, made, chance);
        await operate.Done(new TakeSnapshot("Voor het jaarverslag", null));
        return scene;
    }

    public static Task<byte[]> Write(TestSession session, TableFormat format) => session.With(async (IDispatcher dispatcher) =>
    {
        using var file = new MemoryStream();
        var whole = (await dispatcher.Send(new ExportAll(format == TableFormat.Xlsx))).Value;
        await new TableWriter().Write(file, format, whole.Tables);
        return file.ToArray();
    });

    public static async Task<Outcome<WholeTaken>> Read(TestSession session, byte[] file)
    {
        using var stream = new MemoryStream(file);
        var opened = await new WholeReader().Open(stream, CancellationToken.None);
        return opened.IsDone ? await session.Send(new ImportAll(opened.Value)) : Outcome<WholeTaken>.Failed(opened.Failure!);
    }
}
