using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>Reads the cells of a row with the rules that the form has too. Only a row that names nobody is refused; any other cell that cannot be read is left out with a warning.</summary>
internal static partial class ContactRowReader
{
    public static ReadContactRow Read(ContactImportRow row)
    {
        var read = new ReadContactRow(row);
        read.Organisation = Line(row[ContactFact.Organisation]?.Text);
        foreach (var (cell, address) in Readings(read, ContactFact.Email, EmailRule.ReadAll)) Another(read, cell, read.Emails, address, address);
        var phones = new List<string>();
        foreach (var (cell, number) in Readings(read, ContactFact.Phone, PhoneRule.ReadAll)) Another(read, cell, phones, number, PhoneRule.Show(number), PhoneRule.Show);
        read.Phone = phones.FirstOrDefault();
        read.Function = Short(read, ContactFact.Function) ?? Short(read, ContactFact.Department);
        ReadName(read);
        return read;
    }

    private static void ReadName(ReadContactRow read)
    {
        var row = read.Row;
        var parts = new[] { ContactFact.FirstName, ContactFact.Infix, ContactFact.LastName }.SelectMany(row.All).Select(cell => Line(cell.Text)).OfType<string>().ToList();
        var cell = row[ContactFact.Name] ?? row[ContactFact.LastName] ?? row[ContactFact.FirstName];
        var name = Line(row[ContactFact.Name]?.Text) ?? (parts.Count > 0 ? string.Join(' ', parts) : null);
        if (Folding.Fold(name).Length == 0) name = null;
        if (read.Organisation is not null && (name is null || Folding.Fold(name) == Folding.Fold(read.Organisation))) read.Refuse(row[ContactFact.Organisation], Texts.Say("Contacts.Import.NoPerson"));
        else if (name is null) read.Refuse(cell ?? row[ContactFact.Email], Texts.Say("Contacts.Import.NameNeeded"));
        else if (Bsn.IsIn(name)) read.Refuse(cell! with { Text = "" }, Bsn.Sentence);
        else if (name.Length > Contact.LongestName) read.Refuse(cell, Texts.Say("Partners.TextTooLong", Contact.LongestName));
        else read.Name = name;
    }

    private static IEnumerable<(ContactCell Cell, string Value)> Readings(ReadContactRow read, ContactFact fact, Func<string?, IReadOnlyList<FactReading>> rule)
    {
        foreach (var cell in read.Row.All(fact))
        {
            foreach (var reading in rule(cell.Text))
            {
                if (reading.Problem is { } problem) read.Warn(cell, problem.Sentence);
                else yield return (cell, reading.Value!);
            }
        }
    }

    /// <summary>A person has one mail address and one number: the first. What else there is does not go unsaid.</summary>
    private static void Another(ReadContactRow read, ContactCell cell, List<string> known, string value, string shown, Func<string, string>? show = null)
    {
        if (known.Contains(value, StringComparer.Ordinal)) return;
        if (known.Count > 0) read.Warn(cell with { Text = shown }, Texts.Say("Contacts.Import.OnlyOne", show is null ? known[0] : show(known[0])));
        known.Add(value);
    }

    private static string? Short(ReadContactRow read, ContactFact fact)
    {
        if (read.Row[fact] is not { } cell || Line(cell.Text) is not { } text) return null;
        if (Bsn.IsIn(text)) read.Warn(cell with { Text = "" }, Bsn.Sentence);
        else if (text.Length <= Contact.LongestFunction) return text;
        else read.Warn(cell, Texts.Say("Partners.TextTooLong", Contact.LongestFunction));
        return null;
    }

    private static string? Line(string? text) => TypedText.Trimmed(text) is { } typed ? Spaces().Replace(typed, " ") : null;

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
