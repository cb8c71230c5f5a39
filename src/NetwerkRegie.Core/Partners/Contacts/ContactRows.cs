using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>A contact as the card and later rooms need it.</summary>
public sealed record ContactRow
{
    /// <summary>Identifies the contact.</summary>
    public required ContactId Id { get; init; }

    /// <summary>The partner where the person works.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What the person does there.</summary>
    public required string? Function { get; init; }

    /// <summary>Mail address.</summary>
    public required string? Email { get; init; }

    /// <summary>Phone number, as written by its rule.</summary>
    public required string? Phone { get; init; }

    /// <summary>The day the person was no longer there.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>The day the person asked for no more mail.</summary>
    public required DateOnly? MailStoppedOn { get; init; }

    /// <summary>Whether mail can be sent.</summary>
    public bool TakesMail => Email is not null && MailStoppedOn is null && EndedOn is null;
}

/// <summary>The contacts as rows, for later rooms.</summary>
public static class ContactQueries
{
    private const int ShortestPart = 3;

    /// <summary>The contacts of the current member's own library, those who left too.</summary>
    public static IQueryable<ContactRow> ContactRows(this NetworkDb db) => db.Contacts().AsNoTracking().Rows();

    internal static IQueryable<ContactRow> Rows(this IQueryable<Contact> contacts) =>
        contacts.Select(c => new ContactRow { Id = c.Id, Partner = c.Partner, Name = c.Name, Function = c.Function, Email = c.Email, Phone = c.Phone, EndedOn = c.EndedOn, MailStoppedOn = c.MailStoppedOn });

    /// <summary>Those still there whose name holds every folded word; a word of one or two letters must start a name.</summary>
    internal static IQueryable<Contact> Named(this IQueryable<Contact> contacts, IReadOnlyList<string> words)
    {
        contacts = contacts.Where(c => c.EndedOn == null);
        foreach (var word in words)
        {
            var (start, later) = (word + "%", (word.Length < ShortestPart ? "% " : "%") + word + "%");
            contacts = contacts.Where(c => EF.Functions.Like(c.SearchText, start) || EF.Functions.Like(c.SearchText, later));
        }

        return contacts;
    }
}
