using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>What a person would choose who sees the headings and the first rows of these files.</summary>
public sealed class HeadingGuessTests
{
    [Theory]
    [InlineData("imports-nl/01_partners_excel_nl_win1252.csv",
        "Naam=Name; Soort organisatie=Type; Contactpersoon=ContactName; Functie=ContactRole; E-mail=Email; Telefoon=Phone; Adres=Address; Postcode=Postcode; Plaats=Place; KvK=Kvk; Thema's=Themes; Opmerkingen=Description")]
    [InlineData("imports-nl/02_bom_sep_dubbele_kop.csv",
        "Organisatie=Name; Straat=Street; Huisnr=HouseNumber; Toev.=HouseNumberAddition; Postcode=Postcode; Plaats=Place; Telefoon=Phone; Telefoon (2)=Phone; E-mail=Email; e-mail (2)=Email; Website=Website; Actief?=Status")]
    [InlineData("imports-nl/04_google_contacts_2024.csv",
        "First Name=ContactName; Middle Name=ContactName; Last Name=ContactName; Organization Name=Name; Organization Title=ContactRole; Notes=Description; Labels=Tags; E-mail 1 - Value=Email; E-mail 2 - Value=Email; Phone 1 - Value=Phone; Phone 2 - Value=Phone; Address 1 - Street=Street; Address 1 - City=Place; Address 1 - Postal Code=Postcode; Address 1 - Country=Country; Website 1 - Value=Website")]
    [InlineData("imports-nl/08_dubbelen.csv",
        "Naam=Name; Adres=Address; Postcode=Postcode; Plaats=Place; KvK=Kvk; Telefoon=Phone; E-mail=Email; Website=Website")]
    [InlineData("imports-nl/10_netwerkkaart.xlsx",
        "Organisatie/Naam=Name; Organisatie/Type=Type; Contact/Persoon=ContactName; Contact/E-mail=Email; Opm.=Description")]
    [InlineData("orgs-nl/aanbestedende_diensten_2010-2016.csv",
        "AD officiele benaming=Name; Nationale identificatie / Aansluitnummer=ExternalId; AD vestigingsadres=Address; AD plaats=Place; AD postcode=Postcode; AD land=Country; Internetadres aanbestedende dienst=Website")]
    [InlineData("orgs-nl/bibliotheken_als_stemlokaal_2025.csv", "id=ExternalId; plaats=Place; naam=Name")]
    [InlineData("orgs-nl/stemlokalen_tk2025.csv", "id=ExternalId; plaats=Place; naam=Name")]
    [InlineData("orgs-nl/duo_basisscholen_vestigingen.csv",
        "BRIN NUMMER=Brin; VESTIGINGSNUMMER=ExternalId; VESTIGINGSNAAM=Name; STRAATNAAM=Street; HUISNUMMER-TOEVOEGING=HouseNumber; POSTCODE=Postcode; PLAATSNAAM=Place; TELEFOONNUMMER=Phone; INTERNETADRES=Website")]
    [InlineData("orgs-nl/gemeente_provincie_codes.csv", "GM_code=CbsCode")]
    [InlineData("orgs-nl/gemeenten_adressen_vng_2016.csv",
        "Gemeente=Name; Plaats=Address; Postcode=Postcode; Plaats (2)=Place; Telefoon=Phone; E-mail=Email; website=Website")]
    [InlineData("orgs-nl/opengr_provincies.csv", "Deelnemer=Name; Postcode=Postcode; Plaats=Place")]
    [InlineData("orgs-nl/regioatlas_arbeidsmarktregios.csv", "Gemeente=Name; CBS=CbsCode")]
    [InlineData("orgs-nl/regioatlas_ggds.csv", "Gemeente=Name; CBS=CbsCode")]
    [InlineData("orgs-nl/regioatlas_jeugdzorgregios1.csv", "Gemeente=Name; CBS=CbsCode")]
    [InlineData("orgs-nl/regioatlas_passendonderwijsprimaironderwijs.csv", "Gemeente=Name; CBS=CbsCode")]
    [InlineData("orgs-nl/regioatlas_veiligthuisregios.csv", "Gemeente=Name; CBS=CbsCode")]
    [InlineData("orgs-nl/regioatlas_wmoregios.csv", "Gemeente=Name; CBS=CbsCode")]
    [InlineData("orgs-nl/ziekenhuizen_2016.csv",
        "ziekenhuisnummer=ExternalId; naam.organisatie=PartOf; naam.ziekenhuis=Name; soort.ziekenhuis=Type; adres=Address; postcode=Postcode; plaats=Place")]
    [InlineData("imports-real/messytables/utf-16le_encoded.csv", "Organisation_code=ExternalId; Organisation_name=Name; Organisation_classification=Type")]
    [InlineData("imports-real/messytables/excel_pasting.csv", "")]
    [InlineData("imports-real/messytables/long.csv", "")]
    [InlineData("imports-real/messytables/null.csv", "")]
    [InlineData("imports-real/messytables/skip_initials.csv", "")]
    [InlineData("imports-real/messytables/utf8bom.csv", "")]
    [InlineData("imports-real/messytables/weird_head_padding.csv", "")]
    [InlineData("imports-real/messytables/simple.xlsx", "place=Place")]
    public async Task Every_list_at_hand_is_mapped_as_a_person_would(string path, string expected)
    {
        var file = await TestFiles.ReadShared(path);

        var guesses = HeadingGuess.For(file.Table);

        var chosen = file.Headings.Zip(guesses).Where(pair => pair.Second.Certainty != Certainty.None).Select(pair => $"{pair.First}={pair.Second.Field}");
        string.Join("; ", chosen).ShouldBe(expected);
    }

    [Fact]
    public async Task School_sites_have_a_name_and_place_of_their_own_but_for_39_further_locations()
    {
        var file = await TestFiles.ReadShared("orgs-nl/duo_basisscholen_vestigingen.csv");
        var columns = file.Table.Columns.Zip(HeadingGuess.For(file.Table)).ToLookup(pair => pair.Second.Field, pair => pair.First);
        var (name, place) = (columns[PartnerField.Name].Single(), columns[PartnerField.Place].Single());

        var partners = file.Rows.Select(row => (row[name].ToUpperInvariant(), row[place].ToUpperInvariant())).Distinct().Count();

        (file.Rows.Count - partners).ShouldBe(39);
        file.Rows.ShouldAllBe(row => row[name].Trim() != "" && row[place].Trim() != "");
    }

    [Fact]
    public async Task A_contact_export_of_Outlook_has_the_company_as_partner_and_the_name_as_contact()
    {
        var file = await TestFiles.ReadShared("imports-real/google_outlook_csv_sample1.csv");

        var guesses = file.Headings.Zip(HeadingGuess.For(file.Table)).ToDictionary(pair => pair.First, pair => pair.Second.Field);

        guesses["Company"].ShouldBe(PartnerField.Name);
        guesses["Name"].ShouldBe(PartnerField.ContactName);
        guesses["Job Title"].ShouldBe(PartnerField.ContactRole);
        guesses["E-mail Address"].ShouldBe(PartnerField.Email);
        guesses["Business Phone"].ShouldBe(PartnerField.Phone);
        guesses["Business Address"].ShouldBe(PartnerField.Address);
        guesses["Business Fax"].ShouldBe(PartnerField.Ignore);
        guesses["birthday"].ShouldBe(PartnerField.Ignore);
        guesses["Custom Value1"].ShouldBe(PartnerField.Ignore);
    }

    [Theory]
    [InlineData("Naam", PartnerField.Name)]
    [InlineData("Instelling", PartnerField.Name)]
    [InlineData("VESTIGINGSNAAM ", PartnerField.Name)]
    [InlineData("Organization Name", PartnerField.Name)]
    [InlineData("Type", PartnerField.Type)]
    [InlineData("Onderdeel van", PartnerField.PartOf)]
    [InlineData("KVK-nummer", PartnerField.Kvk)]
    [InlineData("K.v.K. nr.", PartnerField.Kvk)]
    [InlineData("RSIN", PartnerField.Rsin)]
    [InlineData("OIN", PartnerField.Oin)]
    [InlineData("ISIL-code", PartnerField.Isil)]
    [InlineData("Woonplaats", PartnerField.Place)]
    [InlineData("Tel.", PartnerField.Phone)]
    [InlineData("E-mailadres", PartnerField.Email)]
    [InlineData("Algemeen e-mailadres", PartnerField.Email)]
    [InlineData("Doelgroepen", PartnerField.TargetGroups)]
    [InlineData("Labels/Tags", PartnerField.Tags)]
    [InlineData("thémà’s", PartnerField.Themes)]
    [InlineData("Naam contactpersoon", PartnerField.ContactName)]
    [InlineData("Naam van de contactpersoon", PartnerField.ContactName)]
    [InlineData("Postcode correspondentieadres", PartnerField.Ignore)]
    [InlineData("Geboortedatum", PartnerField.Ignore)]
    [InlineData("", PartnerField.Ignore)]
    public void A_heading_alone_says_what_it_means(string heading, PartnerField field) => HeadingGuess.For([heading]).Single().Field.ShouldBe(field);

    [Fact]
    public void A_guess_that_leaves_out_words_is_only_likely()
    {
        HeadingGuess.For(["E-mail"]).Single().Certainty.ShouldBe(Certainty.Sure);
        HeadingGuess.For(["Algemeen e-mailadres"]).Single().Certainty.ShouldBe(Certainty.Likely);
        HeadingGuess.For(["Uren p/w"]).Single().ShouldBe(FieldGuess.None);
    }

    [Fact]
    public void A_name_beside_an_organisation_is_the_contact_unless_there_is_one()
    {
        HeadingGuess.For(["Naam", "Organisatie"]).Select(guess => guess.Field).ShouldBe([PartnerField.ContactName, PartnerField.Name]);
        HeadingGuess.For(["Naam", "Organisatie", "Contactpersoon"]).Select(guess => guess.Field).ShouldBe([PartnerField.Name, PartnerField.PartOf, PartnerField.ContactName]);
    }

    [Fact]
    public void The_name_of_a_location_beside_a_name_names_the_location()
    {
        HeadingGuess.For(["Naam", "Naam locatie"]).Select(guess => guess.Field).ShouldBe([PartnerField.Name, PartnerField.LocationName]);
        HeadingGuess.For(["Name", "Location name"]).Select(guess => guess.Field).ShouldBe([PartnerField.Name, PartnerField.LocationName]);
        HeadingGuess.For(["Naam locatie", "Plaats"])[0].Field.ShouldBe(PartnerField.Name, "where nothing else is the name");
    }

    [Fact]
    public void A_municipality_beside_a_name_only_says_where()
    {
        HeadingGuess.For(["Gemeente", "Gemeentecode"]).Select(guess => guess.Field).ShouldBe([PartnerField.Name, PartnerField.CbsCode]);
        HeadingGuess.For(["Naam", "Gemeente", "Gemeentecode"]).Select(guess => guess.Field).ShouldBe([PartnerField.Name, PartnerField.Place, PartnerField.Ignore]);
    }

    [Fact]
    public void An_addition_is_the_house_number_only_where_there_is_no_other()
    {
        HeadingGuess.For(["Huisnummer", "Huisnummer-toevoeging"]).Select(guess => guess.Field).ShouldBe([PartnerField.HouseNumber, PartnerField.HouseNumberAddition]);
        HeadingGuess.For(["Huisnummer-toevoeging"]).Single().Field.ShouldBe(PartnerField.HouseNumber);
        HeadingGuess.For(["Toevoeging"]).Single().Field.ShouldBe(PartnerField.HouseNumberAddition);
    }

    [Fact]
    public async Task A_column_without_a_heading_is_known_by_its_values()
    {
        var file = await TestFiles.Read("Naam;Soort;Opm.;;\nA;x;y;4001 AB;a@a.example\nB;x;y;4001AC;b@b.example\nC;x;y;4001 AD;c@c.example\n");

        HeadingGuess.For(file.Table).Skip(3).ShouldBe([new(PartnerField.Postcode, Certainty.Likely), new(PartnerField.Email, Certainty.Likely)]);
    }
}
