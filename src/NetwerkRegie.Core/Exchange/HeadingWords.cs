using System.Globalization;
using System.Text;

namespace NetwerkRegie.Core.Exchange;

/// <summary>The words people put above a column, Dutch and English, as letters and digits only: "E-mailadres" is emailadres.</summary>
internal static class HeadingWords
{
    /// <summary>Names that can only be an organisation's.</summary>
    public static readonly HashSet<string> OrganisationNames = Set(
        "organisatie organisatienaam naamorganisatie instelling instellingsnaam naaminstelling naamvandeinstelling vestigingsnaam naamvestiging locatienaam naamlocatie partner partnernaam naampartner",
        "bedrijf bedrijfsnaam handelsnaam statutairenaam vereniging verenigingsnaam stichting stichtingsnaam schoolnaam naamschool naamziekenhuis naambibliotheek bibliotheek deelnemer samenwerkingspartner",
        "organisation organization organisationname organizationname nameoforganisation company companyname institution institutionname partnername agency agencyname provider providername locationname");

    /// <summary>Of these, the names of a location: beside the name of a partner they name where it sits.</summary>
    public static readonly HashSet<string> LocationNames = Set("locatienaam naamlocatie vestigingsnaam naamvestiging locationname");

    /// <summary>Of two names on a row, the one that stands for the whole of which the other is a part.</summary>
    public static readonly HashSet<string> Wholes = Set("organisatie organisatienaam naamorganisatie instelling instellingsnaam organisation organization organisationname organizationname company");

    public static readonly HashSet<string> PlainNames = Set("naam name benaming officielenaam officielebenaming officialname");

    /// <summary>Names a partner only where nothing else does: a list of municipalities.</summary>
    public static readonly HashSet<string> Municipalities = Set("gemeente gemeentenaam municipality");

    public static readonly HashSet<string> MunicipalityCodes = Set("gemeentecode gemeentenummer cbs cbscode cbsnummer cbsgemeentecode gmcode gmcodecbs municipalitycode");

    /// <summary>Columns about something else than the organisation as we keep it, whatever the rest of the heading says.</summary>
    public static readonly string[] Foreign = ["correspondentie", "postadres", "postbus", "factuur", "fax", "label", "phonetic", "birthday", "geboorte", "formatted", "gebied", "regio", "provincie", "province", "pobox", "custom", "bestuur", "gezag", "rel"];

    /// <summary>Words that say for whom or how often, but not what.</summary>
    public static readonly HashSet<string> Fillers = Set(
        "ad de het een van der den the of uw your onze officiele officieel official aanbestedende dienst value primary primair work werk business zakelijk organisatie organisation organization org partner instelling",
        "bedrijf contact contactpersoon algemeen general main hoofd page vestiging vestigings bezoek nr 1 2 3 4 5 6 7 8 9");

    private static readonly Dictionary<string, PartnerField> Meanings = Dictionary(
        (PartnerField.Type, "type soort soortorganisatie organisatietype typeorganisatie soortinstelling soortziekenhuis soortpartner partnertype sector categorie category organisationtype organizationtype organisationclassification classification kind"),
        (PartnerField.PartOf, "onderdeelvan valtonder moederorganisatie koepel koepelorganisatie hoofdorganisatie partof parent parentorganisation parentorganization"),
        (PartnerField.Kvk, "kvk kvknr kvknummer kvkcode kamervankoophandel nummerkamervankoophandel handelsregisternummer chamberofcommerce cocnumber coc"),
        (PartnerField.Rsin, "rsin rsinnummer fiscaalnummer"),
        (PartnerField.Oin, "oin oinnummer organisatieidentificatienummer"),
        (PartnerField.Isil, "isil isilcode isilnummer"),
        (PartnerField.Brin, "brin brinnummer brincode brinnr"),
        (PartnerField.Street, "straat straatnaam street streetname address1street"),
        (PartnerField.HouseNumber, "huisnummer huisnr nummer housenumber hnr huisnummerentoevoeging"),
        (PartnerField.HouseNumberAddition, "toevoeging toev huisnummertoevoeging huisnrtoevoeging huisnummertoev huisletter housenumberaddition suffix"),
        (PartnerField.Address, "adres vestigingsadres bezoekadres straatenhuisnummer straatennummer adresregel adresregel1 address streetaddress addressline1 postaladdress"),
        (PartnerField.Postcode, "postcode pc zip zipcode postalcode postcodevestiging"),
        (PartnerField.Place, "plaats plaatsnaam woonplaats vestigingsplaats stad city town place woonplaatsnaam"),
        (PartnerField.Country, "land country landcode countrycode"),
        (PartnerField.Position, "coordinaten coordinates geo latlon latlong gpscoordinaten"),
        (PartnerField.Phone, "telefoon telefoonnummer tel telnr telnummer telefoonnr phone phonenumber telephone telephonenumber mobiel mobielnummer mobile mobilephone businessphone"),
        (PartnerField.Email, "email emailadres mail mailadres emailaddress epost"),
        (PartnerField.Website, "website internetadres internet web webadres webpagina webpage url site homepage websitehomepage internetsite"),
        (PartnerField.Themes, "themas thema themes theme onderwerpen bravo bravothema bravothemas"),
        (PartnerField.TargetGroups, "doelgroepen doelgroep targetgroups targetgroup audience"),
        (PartnerField.Tags, "labels labelstags tags tag trefwoorden trefwoord keywords categories"),
        (PartnerField.Description, "opmerkingen opmerking opm omschrijving beschrijving toelichting notities notitie description notes note remarks remark comments comment"),
        (PartnerField.Status, "status actief active staat"),
        (PartnerField.ContactName, "contactpersoon contactpersonen contact contactnaam naamcontactpersoon naamcontact persoon contactname contactperson voornaam tussenvoegsel achternaam firstname middlename lastname voorletters surname"),
        (PartnerField.ContactRole, "functie functiecontactpersoon functietitel rol jobtitle role position organizationtitle organisationtitle"),
        (PartnerField.ExternalId, "id externalid extern externid externnummer relatienummer klantnummer debiteurnummer code nationaleidentificatie aansluitnummer nationaleidentificatieaansluitnummer vestigingsnummer ziekenhuisnummer referentie reference identifier"),
        (PartnerField.Id, "idinnetwerkregie"),
        (PartnerField.PartOfId, "onderdeelvanidinnetwerkregie partofidinnetwerkregie"));

    /// <summary>A column of citizen service numbers, which no list of ours has room for.</summary>
    public static bool SpeaksOfBsn(string heading) => Words(heading).Any(word => word is "bsn" or "bsnnummer" or "bsnnr" or "burgerservicenummer" or "sofinummer" or "sofi");

    public static PartnerField? Meaning(string word) => Meanings.TryGetValue(word, out var field) ? field : null;

    /// <summary>Without accents, capitals and punctuation, in words.</summary>
    public static string[] Words(string heading)
    {
        var plain = new StringBuilder();
        foreach (var sign in heading.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark || sign is '\'' or '’' or '‘') continue;
            plain.Append(char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static HashSet<string> Set(params string[] lines) => [.. lines.SelectMany(line => line.Split(' '))];

    private static Dictionary<string, PartnerField> Dictionary(params (PartnerField Field, string Words)[] lines) =>
        lines.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Field))).ToDictionary(pair => pair.word, pair => pair.Field);
}
