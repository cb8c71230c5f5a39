using System.Text;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

public sealed class CardTests
{
    [Fact]
    public async Task Cards_of_three_versions_in_one_file_are_read_and_a_card_that_was_never_closed_swallows_none()
    {
        var file = await TestFiles.ReadShared("imports-nl/06_vcards_gemengd.vcf");

        file.Table.Profile.Format.ShouldBe(TableFormat.VCard);
        file.Rows.Select(row => row.Number).ShouldBe([1, 2, 3, 4, 5]);
        file.Table.Tally.Blank.ShouldBe(1, "the last card is empty");
        (file.Value("Renée van der Groot", "Organisatie"), file.Value("Renée van der Groot", "Afdeling")).ShouldBe(("Coöperatie – Thuis", "Team Zuid"));
        file.Value("Renée van der Groot", "Straat").ShouldBe("Straße-weg 5\n2e etage");
        file.Value("Henk Bakker", "Organisatie").ShouldBe("Bibliotheek Zuid, filiaal Drumpt");
        file.Value("Henk Bakker", "Opmerkingen").ShouldContain("nieuwe regel\nen nog veel meer tekst");
        file.Value("Henk Bakker", "Opmerkingen").ShouldNotContain("AAECAw");
        (file.Value("Sociaal Wijkteam West", "Naam"), file.Value("Sociaal Wijkteam West", "Telefoon"), file.Value("Sociaal Wijkteam West", "E-mail")).ShouldBe(("", "+31-344-000-603", "west@wijkteam.example"));
        file.Value("Gül Özdemir", "E-mail").ShouldBe("gul@school.example");
        file.Rows.SelectMany(row => row.Notices).Select(notice => (notice.Kind, notice.Row)).ShouldBe([(TableNoticeKind.CardNotClosed, 4)]);
    }

    [Theory]
    [InlineData("John_Doe_ANDROID.vcf", 6, 0)]
    [InlineData("John_Doe_EVOLUTION.vcf", 1, 1)]
    [InlineData("gmail-list.vcf", 3, 0)]
    [InlineData("outlook-2007.vcf", 1, 1)]
    [InlineData("rfc6350-example.vcf", 1, 1)]
    public async Task Cards_of_programs_that_people_use_are_read(string name, int cards, int withOrganisation)
    {
        var file = await TestFiles.ReadShared("imports-real/vcard/" + name);

        file.Rows.Count.ShouldBe(cards);
        if (withOrganisation > 0) file.Rows.Count(row => row[file.Column("Organisatie")].Length > 0).ShouldBe(withOrganisation);
        file.Rows.SelectMany(row => row.Cells).ShouldAllBe(cell => !cell.Text.Contains("=C3", StringComparison.Ordinal) && cell.Text.Length < 3000);
        file.NoticeKinds.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_outlook_and_the_standard_write_is_understood()
    {
        var outlook = await TestFiles.ReadShared("imports-real/vcard/outlook-2007.vcf");
        var standard = await TestFiles.ReadShared("imports-real/vcard/rfc6350-example.vcf");
        var evolution = await TestFiles.ReadShared("imports-real/vcard/John_Doe_EVOLUTION.vcf");

        var row = outlook.Rows.Single();
        (row[outlook.Column("Naam")], row[outlook.Column("Organisatie")], row[outlook.Column("Functie")], row[outlook.Column("Plaats")]).ShouldBe(("Mr. Michael Angstadt Jr.", "TheCompany", "TheJobTitle", "New York"));
        row[outlook.Column("Telefoon")].ShouldBe("(111) 555-1111; (111) 555-4444", "no fax, and nothing private beside work");
        standard.Rows.Single()[standard.Column("Telefoon")].ShouldStartWith("+1-418-656-9254");
        standard.Rows.Single()[standard.Column("Plaats")].ShouldBe("Quebec");
        evolution.Rows.Single()[evolution.Column("Naam")].ShouldBe("Mr. John Richter, James Doe Sr.");
    }

    [Theory]
    [InlineData("3.0", "GEO:52.0907;5.1214", "52.0907;5.1214")]
    [InlineData("4.0", "GEO:geo:52.0907,5.1214", "geo:52.0907,5.1214")]
    [InlineData("4.0", "GEO;TYPE=home:geo:1,2\r\nGEO;TYPE=work:geo:52.0907,5.1214", "geo:52.0907,5.1214")]
    [InlineData("4.0", "GEO;TYPE=home:geo:1,2", "")]
    public async Task Where_work_is_on_the_map_is_read_and_where_somebody_lives_is_not(string version, string line, string told)
    {
        var file = await TestFiles.Read(Encoding.UTF8.GetBytes($"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:De Brug\r\nORG:De Brug\r\n{line}\r\nEND:VCARD\r\n"), "kaart.vcf");

        file.Value("De Brug", "Coördinaten").ShouldBe(told);
        HeadingGuess.For(file.Table)[file.Table.Columns.Single(column => column.Name == "Coördinaten").Index].Field.ShouldBe(PartnerField.Position);
    }

    [Fact]
    public async Task A_file_of_empty_cards_is_empty_and_a_calendar_is_no_table()
    {
        (await TestFiles.ProblemOf("BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n"u8.ToArray(), "leeg.vcf")).ShouldBe(new EmptyFile());
        (await TestFiles.ProblemOf("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"u8.ToArray(), "agenda.vcf")).ShouldBe(new NotATable());
    }

    [Fact]
    public async Task A_card_in_utf16_and_one_without_any_colon_do_no_harm()
    {
        var text = "BEGIN:VCARD\r\nVERSION:3.0\r\nkapot\r\nFN:Anna Fictief\r\nEMAIL;TYPE=\"a:b;c\":anna@brug.example\r\nNOTE;ENCODING=QUOTED-PRINTABLE:los =ZZ einde\r\nEND:VCARD\r\n";

        var file = await TestFiles.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), "kaart.vcf");

        (file.Value("Anna Fictief", "Naam"), file.Value("Anna Fictief", "E-mail")).ShouldBe(("Anna Fictief", "anna@brug.example"));
        file.Value("Anna Fictief", "Opmerkingen").ShouldStartWith("los =ZZ einde");
    }
}
