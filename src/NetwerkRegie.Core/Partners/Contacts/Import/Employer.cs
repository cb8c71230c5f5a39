using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts.Import;

/// <summary>Finds the partner where the person of a row works; when there is none, the row says why.</summary>
internal sealed class Employer(OrganisationBook organisations)
{
    private readonly Dictionary<string, UnknownOrganisation> unknown = new(StringComparer.Ordinal);

    /// <summary>Organisations that rows spoke of and that are no partner, in the order of the list.</summary>
    public IReadOnlyList<UnknownOrganisation> Unknown => [.. unknown.Values];

    /// <summary>The partner; null when the row does not say, or was refused.</summary>
    public KnownOrganisation? Of(ReadContactRow read)
    {
        var found = read.Row[ContactFact.OrganisationNumber] is { } number ? organisations.WithNumber(number.Text) : null;
        found ??= read.Organisation is { } name ? Named(read, name) : ByDomain(read);
        if (found is not { HasEnded: true }) return found;
        read.Refuse(read.Row[ContactFact.Organisation] ?? read.Row[ContactFact.Email], Texts.Say("Contacts.Import.HasEnded", found.Name));
        return null;
    }

    /// <summary>An organisation without a person is offered as a partner too.</summary>
    public void Offer(ReadContactRow read)
    {
        if (read.Organisation is { } name && organisations.WithName(name).Count == 0) unknown.TryAdd(Folding.Fold(name), new UnknownOrganisation(name, PlaceOf(read)));
    }

    private KnownOrganisation? Named(ReadContactRow read, string name)
    {
        var cell = read.Row[ContactFact.Organisation];
        var (named, place) = (organisations.WithName(name), Folding.Fold(read.Row[ContactFact.Place]?.Text));
        if (named.Count > 1)
        {
            var narrowed = Narrowed(named, partner => place.Length > 0 && partner.SortPlace == place);
            narrowed = Narrowed(narrowed, organisations.WithDomainOf(read.Emails).Contains);
            if (narrowed is [var only]) return only;
            read.Refuse(cell, Texts.Say("Contacts.Import.Ambiguous", name));
            return null;
        }

        if (named is [var known])
        {
            if (place.Length > 0 && known.SortPlace.Length > 0 && known.SortPlace != place) read.Warn(read.Row[ContactFact.Place], Texts.Say("Contacts.Import.OtherPlace", known.Name, known.Place));
            return known;
        }

        if (organisations.WithDomainOf(read.Emails) is [{ HasEnded: false } byMail])
        {
            read.Warn(cell, Texts.Say("Contacts.Import.ByDomain", byMail.Name));
            return byMail;
        }

        Offer(read);
        read.Refuse(cell, Texts.Say("Contacts.Import.UnknownOrganisation", name));
        return null;
    }

    private KnownOrganisation? ByDomain(ReadContactRow read)
    {
        var found = organisations.WithDomainOf(read.Emails);
        if (found.Count > 1) read.Refuse(read.Row[ContactFact.Email], Texts.Say("Contacts.Import.DomainOfMore", string.Join(", ", found.Take(3).Select(partner => partner.Name))));
        return found is [var only] ? only : null;
    }

    private static IReadOnlyList<KnownOrganisation> Narrowed(IReadOnlyList<KnownOrganisation> partners, Func<KnownOrganisation, bool> fits) =>
        partners.Where(fits).ToList() is [_, ..] fitting ? fitting : partners;

    private static string? PlaceOf(ReadContactRow read) => read.Row[ContactFact.Place]?.Text.Trim() is { Length: > 0 } place ? place : null;
}
