using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>
/// Lays a row over the card of its person. Empty cells wipe nothing. The first row of a list on a person overwrites; a later one fills what is
/// empty, and says so where it differs. That is why the same list twice changes nothing the second time.
/// </summary>
internal sealed class ContactMerge(ImportedContact contact, ReadContactRow row, bool isFirst)
{
    private readonly List<ImportedChange> changes = [];

    /// <summary>Changes the card where the row says something else, and tells what.</summary>
    public IReadOnlyList<ImportedChange> Apply()
    {
        var card = contact.Card;
        card = card with
        {
            Name = Take("Name", ContactFact.Name, card.Name, OtherName(card.Name))!,
            Function = Take("Function", ContactFact.Function, card.Function, row.Function),
            Email = Take("Email", ContactFact.Email, card.Email, card.Email is { } known && row.Emails.Contains(known, StringComparer.Ordinal) ? null : row.Emails.FirstOrDefault()),
            Phone = Take("Phone", ContactFact.Phone, card.Phone, row.Phone, PhoneRule.Show),
        };
        if (changes.Count > 0) contact.Card = card;
        return changes;
    }

    /// <summary>Another spelling by a later row is no news: "Fatima El Amrani" is "Fatima el Amrani".</summary>
    private string? OtherName(string known) => !isFirst && Folding.Fold(known) == Folding.Fold(row.Name) ? null : row.Name;

    private string? Take(string field, ContactFact fact, string? known, string? said, Func<string, string>? show = null)
    {
        string? Shown(string? value) => value is not null && show is not null ? show(value) : value;
        if (said is null || said == known) return known;
        if (!isFirst && known is not null)
        {
            row.Warn(row.Row[fact] ?? new ContactCell(fact, Texts.Say("Field.Contact." + field), said), Texts.Say("Contacts.Import.SaidEarlier", Shown(known)));
            return known;
        }

        changes.Add(new ImportedChange("Field.Contact." + field, Shown(known), Shown(said)));
        return said;
    }
}
