using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Contacts.Import;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Contacts;

public sealed class ImportContactsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_export_of_google_comes_in_at_the_partners_it_names_and_a_second_time_changes_nothing(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Sociaal Wijkteam Oost");
        await scene.Add("Bibliotheek Zuid", PartnerType.Library);

        var first = await TakeIn(scene, "imports-nl/04_google_contacts_2024.csv");
        var stored = await Stored(scene);
        var second = await TakeIn(scene, "imports-nl/04_google_contacts_2024.csv");

        (first.Rows, first.New, first.Same, first.Refused).ShouldBe((6, 2, 1, 3));
        stored.Select(contact => contact.Name).ShouldBe(["Fatima el Amrani", "Jan Willem van der Berg"]);
        var fatima = stored[0];
        (fatima.Function, fatima.Email, fatima.Phone).ShouldBe(("wijkcoach", "f.elamrani@wijkteam.example", "+31600000041"));
        stored[1].Function.ShouldBe("Programmering", "a department stands in for a function");
        first.Judged.Single(row => row.Number == 5).Fate.ShouldBe(ImportFate.Same, "the same person, by mail address, with a capital more");
        Reason(first, 4).ShouldContain("organisatie en geen persoon");
        Reason(first, 6).ShouldContain("geen naam");
        Reason(first, 7).ShouldContain("waar deze persoon werkt");
        first.Unknown.Select(partner => partner.Name).ShouldBe(["Voedselbank Tiel"]);
        (second.New, second.Changed, second.Same, second.Refused).ShouldBe((0, 0, 3, 3));
        (await Stored(scene)).ShouldBe(stored);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_export_of_outlook_of_two_hundred_columns_comes_in_at_the_companies_that_are_partners(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var company = await scene.Add("Test Company 47");
        await scene.Add("Test Company 62");

        var first = await TakeIn(scene, "imports-real/google_outlook_csv_sample1.csv");
        var second = await TakeIn(scene, "imports-real/google_outlook_csv_sample1.csv");

        (first.Rows, first.New, first.Refused).ShouldBe((16, 2, 14));
        var stored = await Stored(scene);
        stored.Select(contact => (contact.Name, contact.Function, contact.Email)).ShouldBe([("Test Name 47", "Media Research Analyst", "testmail46@test.com"), ("Test Name 62", "Senior Account Director", "testmail61@test.com")]);
        stored[0].Partner.ShouldBe(company);
        first.Unknown.Count.ShouldBe(14);
        (second.New, second.Changed, second.Same).ShouldBe((0, 0, 2));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Cards_of_several_versions_come_in(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Coöperatie – Thuis");
        await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Bieb Zuid") with { Website = "www.biebzuid.example" }));
        await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De School") with { Email = "info@school.example" }));

        var result = await TakeIn(scene, "imports-nl/06_vcards_gemengd.vcf");

        (result.Rows, result.New, result.Refused).ShouldBe((5, 3, 2));
        var stored = await Stored(scene);
        stored.Select(contact => (contact.Name, contact.Function, contact.Email)).ShouldBe(
            [("Gül Özdemir", null, "gul@school.example"), ("Henk Bakker", "Community librarian", "henk@biebzuid.example"), ("Renée van der Groot", "Team Zuid", "renee@thuis.example")], ignoreOrder: true);
        result.Problems.ShouldContain(problem => problem.Row == 2 && problem.Reason.Contains("Bieb Zuid", StringComparison.Ordinal), "found by the domain of the mail address, which is told");
        Reason(result, 3).ShouldContain("organisatie en geen persoon");
        Reason(result, 4).ShouldContain("waar deze persoon werkt");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_network_sheet_gives_the_contacts_of_its_partners(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Welzijn Lindenhof");

        var result = await TakeIn(scene, "imports-nl/10_netwerkkaart.xlsx");

        result.Rows.ShouldBe(7);
        result.New.ShouldBe((await Stored(scene)).Count);
        result.Unknown.Select(partner => partner.Name).ShouldNotContain("Welzijn Lindenhof");
    }

    [Fact]
    public async Task Of_two_partners_of_one_name_the_place_tells_which()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        await scene.Add("OBS De Linde", place: "Tiel");
        var weert = await scene.Add("OBS De Linde", place: "Weert");

        var result = await scene.AtTiel.Done(new ImportContacts([Row(2, "Anna Fictief", "OBS De Linde", "Weert"), Row(3, "Bram Fictief", "OBS De Linde")], SkipBadRows: true));

        (result.New, result.Refused).ShouldBe((1, 1));
        (await Stored(scene)).Single().Partner.ShouldBe(weert);
        Reason(result, 3).ShouldContain("meer partners");
    }

    [Fact]
    public async Task Another_library_knows_nothing_of_it_and_one_bad_row_means_nothing_unless_it_is_skipped()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        await scene.Add("Welzijn De Brug");
        IReadOnlyList<ContactImportRow> rows = [Row(2, "Anna Fictief", "Welzijn De Brug"), Row(3, "Bram Fictief", "Bestaat niet")];

        var refused = await scene.AtTiel.Send(new ImportContacts(rows, SkipBadRows: false));
        refused.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ImportHasBadRows>().Rows.ShouldBe(1);
        (await Stored(scene)).ShouldBeEmpty();
        var outcome = await scene.AtTiel.Send(new ImportContacts(rows, SkipBadRows: true));

        outcome.Value.New.ShouldBe(1);
        (await scene.AtWeert.Look(db => db.Contacts().CountAsync())).ShouldBe(0);
        (await scene.AtWeert.Done(new DryRunContactImport(rows))).New.ShouldBe(1, "what one library knows is new to the other");

        await scene.AtTiel.Done(new UndoOperation(outcome.Receipt!.Operation!.Value));
        (await Stored(scene)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shared_mail_address_makes_no_two_people_one_and_who_left_stays_away()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var partner = await scene.Add("Welzijn De Brug");
        var left = await scene.AtTiel.Done(new AddContact(partner, new ContactForm { Name = "Carla Fictief" }));
        await scene.AtTiel.Done(new EndContact(left));

        var result = await scene.AtTiel.Done(new ImportContacts(
            [Row(2, "Anna Fictief", "Welzijn De Brug", null, "info@brug.example"), Row(3, "Bram Verzonnen", "Welzijn De Brug", null, "info@brug.example"), Row(4, "A. Fictief", "Welzijn De Brug", null, "info@brug.example"), Row(5, "Carla Fictief", "Welzijn De Brug")], SkipBadRows: true));

        (result.New, result.Same).ShouldBe((2, 2));
        result.Problems.Single(problem => problem.Row == 5).Level.ShouldBe(ImportLevel.Warning);
        result.Problems.ShouldContain(problem => problem.Row == 3 && problem.Reason.Contains("dezelfde persoon", StringComparison.Ordinal));
        (await Stored(scene)).Select(contact => contact.Name).ShouldBe(["Anna Fictief", "Bram Verzonnen"]);
    }

    [Theory]
    [InlineData("Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\nAnna Fictief,Anna,,Fictief,* myContacts,Work,anna@brug.example,Work,0344 00 01 01,Welzijn De Brug,coach\n")]
    [InlineData("First Name,Middle Name,Last Name,Title,Company,Department,Job Title,Business City,Home Phone,Business Phone,E-mail Address,E-mail Display Name\nAnna,,Fictief,mw.,Welzijn De Brug,Zorg,coach,Tiel,0344 99 99 99,0344 00 01 01,anna@brug.example,Anna F\n")]
    [InlineData("Voornaam;Tussenvoegsel;Achternaam;Bedrijf;Functie;Telefoon op werk;Telefoon thuis;E-mailadres\nAnna;;Fictief;Welzijn De Brug;coach;0344 00 01 01;0344 99 99 99;anna@brug.example\n")]
    [InlineData("Naam;Functie;E-mail;Telefoon;Organisatie;Plaats\nAnna Fictief;coach;anna@brug.example;0344-000101;Welzijn De Brug;Tiel\n")]
    public async Task The_headings_of_google_outlook_and_ourselves_are_known(string list)
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        await scene.Add("Welzijn De Brug");

        var result = await scene.AtTiel.With(async (ITableReader reader) =>
        {
            using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(list));
            var read = await reader.ReadContacts(file, "contacten.csv", null, null, TestContext.Current.CancellationToken);
            return await scene.AtTiel.Done(new ImportContacts(read.Value.Rows, SkipBadRows: false));
        });

        result.New.ShouldBe(1);
        var anna = (await Stored(scene)).Single();
        (anna.Name, anna.Function, anna.Email, anna.Phone).ShouldBe(("Anna Fictief", "coach", "anna@brug.example", "+31344000101"));
    }

    private static string Reason(ImportResult result, int row) => result.Problems.Single(problem => problem.Row == row && problem.Level == ImportLevel.Refused).Reason;

    private static ContactImportRow Row(int number, string name, string organisation, string? place = null, string? email = null) => new(number,
    [
        new ContactCell(ContactFact.Name, "Naam", name), new ContactCell(ContactFact.Organisation, "Organisatie", organisation),
        .. place is null ? [] : new[] { new ContactCell(ContactFact.Place, "Plaats", place) }, .. email is null ? [] : new[] { new ContactCell(ContactFact.Email, "E-mail", email) },
    ]);

    private static Task<List<ContactRow>> Stored(PartnerScene scene) => scene.AtTiel.Look(db => db.ContactRows().Where(contact => contact.EndedOn == null).OrderBy(contact => contact.Name).ToListAsync());

    private static Task<ContactImportResult> TakeIn(PartnerScene scene, string name) => scene.AtTiel.With(async (ITableReader reader) =>
    {
        await using var file = File.OpenRead(SharedData.Path(name));
        var read = await reader.ReadContacts(file, file.Name, null, null, TestContext.Current.CancellationToken);
        read.IsDone.ShouldBeTrue();
        return await scene.AtTiel.Done(new ImportContacts(read.Value.Rows, SkipBadRows: true));
    });
}
