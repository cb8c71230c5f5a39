using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Exchange;

/// <summary>
/// Knows the headings of a list of persons: our own, those of Google Contacts (before and since 2024) and those of Outlook, Dutch and English.
/// Private details, birthdays and free fields are left out unless somebody chooses them: we keep what the work needs.
/// </summary>
public static partial class ContactHeadings
{
    private static readonly Dictionary<string, ContactField> Meanings = Of(
        (ContactField.Name, "naam name volledigenaam fullname displayname weergavenaam contactpersoon contactpersonen contact contactnaam contactname naamcontactpersoon naamcontact persoon person contactpersoonnaam contactpersoonpersoon"),
        (ContactField.FirstName, "voornaam voornamen roepnaam voorletters initialen firstname givenname"),
        (ContactField.Infix, "tussenvoegsel tussenvoegsels voorvoegsel middlename additionalname tweedevoornaam middelstenaam"),
        (ContactField.LastName, "achternaam familienaam lastname familyname surname"),
        (ContactField.Function, "functie functietitel rol jobtitle position positie organizationtitle organisationtitle functiecontactpersoon beroep role"),
        (ContactField.Department, "afdeling team department organizationdepartment organisationdepartment"),
        (ContactField.Email, "email emailadres emailaddress mail mailadres mailaddress"),
        (ContactField.Phone, "telefoon telefoonnummer tel telnr mobiel mobielnummer mobieletelefoon telefoonmobiel telefoonopwerk telefoonwerk werktelefoon zakelijketelefoon phone phonenumber telephone mobile mobilephone businessphone workphone primaryphone companymainphone hoofdtelefoonbedrijf hoofdtelefoon"),
        (ContactField.Organisation, "organisatie organisatienaam organisation organization organizationname organisationname organizationcompany company companyname bedrijf bedrijfsnaam werkgever instelling partner partnernaam bijpartner"),
        (ContactField.OrganisationNumber, "kvk kvknummer kvknr nummervandepartner partnernummer"),
        (ContactField.Place, "plaats plaatspartner plaatsorganisatie woonplaats city place businesscity plaatswerk vestigingsplaats"));

    /// <summary>What each column seems to be, as sure as the heading is known.</summary>
    public static IReadOnlyList<ContactField> For(IReadOnlyList<TableColumn> columns)
    {
        var fields = columns.Select(column => column.HasHeading ? Meaning(column.Name) : ContactField.Ignore).ToList();

        // Beside an organisation, a "Naam" without more is the person; in a group such as "Organisatie/Naam" it is not.
        foreach (var single in new[] { ContactField.Name, ContactField.Organisation, ContactField.OrganisationNumber, ContactField.Place, ContactField.Function, ContactField.Department })
        {
            var first = fields.IndexOf(single);
            for (var index = first + 1; first >= 0 && index < fields.Count; index++) if (fields[index] == single) fields[index] = ContactField.Ignore;
        }

        return fields;
    }

    /// <summary>True for a word that people use as a heading of a list of persons.</summary>
    public static bool Knows(string heading) => Meaning(heading) != ContactField.Ignore;

    private static ContactField Meaning(string heading)
    {
        var words = HeadingWords.Words(Counted().Replace(heading, ""));
        var key = string.Concat(words);
        if (Array.Exists(words, word => word is "home" or "thuis" or "prive" or "fax" or "display" or "label" or "type" or "phonetic" or "yomi")) return ContactField.Ignore;
        if (Meanings.TryGetValue(key, out var field)) return field;
        if (heading.LastIndexOf('/') is > 0 and var slash) return Grouped(Meaning(heading[..slash]), Meaning(heading[(slash + 1)..]), heading[..slash]);

        // "E-mail 1 - Value", "E-mail 2 Address", "Organization 1 - Name", "Address 1 - City": the number says which, the last word what of it.
        var plain = string.Concat(words.Where(word => !word.All(char.IsAsciiDigit) && word != "value"));
        if (plain is "addresscity" or "businessaddresscity") return ContactField.Place;
        return Meanings.TryGetValue(plain, out field) && plain != key ? field : ContactField.Ignore;
    }

    private static ContactField Grouped(ContactField group, ContactField own, string groupHeading) => (group, own) switch
    {
        (ContactField.Organisation, ContactField.Name) => ContactField.Organisation,
        (_, ContactField.Name) when group != ContactField.Name => ContactField.Ignore,
        _ when HeadingWords.Words(groupHeading).Length == 0 => ContactField.Ignore,
        _ => own,
    };

    private static Dictionary<string, ContactField> Of(params (ContactField Field, string Words)[] lines) =>
        lines.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Field))).ToDictionary(pair => pair.word, pair => pair.Field, StringComparer.Ordinal);

    [GeneratedRegex(@"\s\(\d+\)$", RegexOptions.None, 200)]
    private static partial Regex Counted();
}
