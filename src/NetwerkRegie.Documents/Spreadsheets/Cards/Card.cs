namespace NetwerkRegie.Documents.Spreadsheets.Cards;

/// <summary>What a card says that an address book of work needs; birthdays, pictures and the like are not read at all.</summary>
internal sealed class Card
{
    private readonly List<CardProperty> lines = [];

    /// <summary>Such a card was ended by the next one, or by the end of the file.</summary>
    public bool WasNotClosed { get; set; }

    public void Add(CardProperty line) => lines.Add(line);

    public string Name => IsOrganisation ? "" : FullName;

    public string Organisation => IsOrganisation && FullName.Length > 0 ? FullName : Part("ORG", 0);

    public string Department => string.Join(", ", (First("ORG")?.Parts.Skip(1) ?? []).Where(part => part.Length > 0));

    public string Function => Text("TITLE") is { Length: > 0 } title ? title : Text("ROLE");

    public string Emails => string.Join("; ", Ranked("EMAIL").Select(line => line.Text).Where(text => text.Length > 0).DistinctBy(text => text.ToUpperInvariant()));

    /// <summary>No fax, and a private number only when there is no other.</summary>
    public string Phones
    {
        get
        {
            var numbers = Ranked("TEL").Where(line => !line.Has("FAX", "PAGER", "MODEM")).ToList();
            if (numbers.Exists(line => !IsPrivate(line))) numbers.RemoveAll(IsPrivate);
            return string.Join("; ", numbers.Select(line => Number(line.Text)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        }
    }

    public string Street => Address(2);

    public string Postcode => Address(5);

    public string Place => Address(3);

    public string Country => Address(6);

    /// <summary>Where work is on the map; where somebody lives is not asked.</summary>
    public string Position => lines.Where(line => line.Name == "GEO" && !IsPrivate(line)).Select(line => line.Text).FirstOrDefault(text => text.Length > 0) ?? "";

    public string Website => Ranked("URL").Select(line => line.Text).FirstOrDefault(text => text.Length > 0) ?? "";

    public string Categories => Text("CATEGORIES");

    public string Note => string.Join('\n', lines.Where(line => line.Name == "NOTE").Select(line => line.Text).Distinct(StringComparer.Ordinal));

    private bool IsOrganisation => lines.Exists(line => line.Name == "KIND" && line.Text.Equals("org", StringComparison.OrdinalIgnoreCase))
        || lines.Exists(line => line.Name == "X-ABSHOWAS" && line.Text.Equals("COMPANY", StringComparison.OrdinalIgnoreCase));

    /// <summary>As the card shows it; else put together from its parts, which stand with the last name first.</summary>
    private string FullName
    {
        get
        {
            if (Text("FN") is { Length: > 0 } shown) return shown;
            var parts = First("N")?.Parts ?? [];
            return string.Join(' ', new[] { 1, 2, 0 }.Where(at => at < parts.Count).Select(at => parts[at]).Where(part => part.Length > 0));
        }
    }

    private string Address(int part) => Ranked("ADR").Select(line => line.Parts.ElementAtOrDefault(part) ?? "").FirstOrDefault(text => text.Length > 0) ?? "";

    private string Part(string name, int at) => First(name)?.Parts.ElementAtOrDefault(at) ?? "";

    private string Text(string name) => lines.Where(line => line.Name == name).Select(line => line.Text).FirstOrDefault(text => text.Length > 0) ?? "";

    private CardProperty? First(string name) => lines.Find(line => line.Name == name);

    /// <summary>What is for work before what is not, and what is preferred before the rest.</summary>
    private IEnumerable<CardProperty> Ranked(string name) => lines.Where(line => line.Name == name).OrderBy(IsPrivate).ThenByDescending(line => line.Has("PREF"));

    private static bool IsPrivate(CardProperty line) => line.Has("HOME") && !line.Has("WORK");

    private static string Number(string text)
    {
        if (!text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return text;
        var number = text["tel:".Length..];
        return number.IndexOf(';', StringComparison.Ordinal) is > 0 and var more ? number[..more] : number;
    }
}
