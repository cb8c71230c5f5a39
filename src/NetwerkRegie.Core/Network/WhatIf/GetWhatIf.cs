using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Network.WhatIf;

/// <summary>What happens to the network without these partners, and without these people. Nothing is stored. With nobody chosen yet the partner with most ties is looked at.</summary>
[Allow]
public sealed record GetWhatIf(IReadOnlyList<PartnerId> Partners, IReadOnlyList<ContactId> People, bool FirstLook = false) : IQuery<WhatIfAnswer>;

/// <summary>The network before and after.</summary>
public sealed record WhatIfAnswer(DateOnly AsOf, int N, int Ties, IReadOnlyList<WhatIfPartner> Gone, IReadOnlyList<WhatIfPerson> People, WhatIfLoss Loss, WhatIfReach Reach)
{
    /// <summary>The partners with most ties, to choose from.</summary>
    public required IReadOnlyList<WhatIfPartner> Busiest { get; init; }

    /// <summary>The contacts with most moments of contact in the past year, to choose from.</summary>
    public required IReadOnlyList<WhatIfContact> BusiestPeople { get; init; }

    /// <summary>Names of partners to choose one more by.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Whether anybody goes.</summary>
    public bool IsAsked => Gone.Count + People.Count > 0;
}

/// <summary>A partner and the number of its ties.</summary>
public sealed record WhatIfPartner(PartnerId Partner, string Name, PartnerType Type, int Degree);

/// <summary>A contact of the own library, and in how many moments of contact of the past year she took part.</summary>
public sealed record WhatIfContact(ContactId Contact, string Name, string? Function, PartnerId Partner, string PartnerName, int Moments);

/// <summary>A contact who goes: how many moments there were with her partner in all, and who is known there besides. Knowing nobody else there, the own library loses the tie.</summary>
public sealed record WhatIfPerson(WhatIfContact Contact, int AllMoments, IReadOnlyList<string> Others, bool LosesTie);

/// <summary>What falls apart. <paramref name="Lines"/>: every partner that stays and loses a tie, those hit hardest first.</summary>
public sealed record WhatIfLoss(int TiesLost, int ComponentsBefore, int ComponentsAfter, long PairsParted, IReadOnlyList<WhatIfLine> Lines)
{
    /// <summary>Who stays, but no longer reaches the largest part of what it was in.</summary>
    public IReadOnlyList<WhatIfLine> CutOff => [.. Lines.Where(line => line.IsCutOff)];

    /// <summary>Who stays without any tie.</summary>
    public IReadOnlyList<WhatIfLine> Alone => [.. Lines.Where(line => line.After == 0)];
}

/// <summary>A partner that stays, with the number of its ties before and after.</summary>
public sealed record WhatIfLine(PartnerId Partner, string Name, PartnerType Type, int Before, int After, bool IsCutOff);

/// <summary>Themes and areas that lose their last partner, and in how many cells one partner is left.</summary>
public sealed record WhatIfReach(IReadOnlyList<string> Themes, IReadOnlyList<string> Areas, IReadOnlyList<EmptyTheme> Cells, int LeftWithOne);

internal sealed class GetWhatIfHandler(NetworkOnDay network, TimeProvider clock, ReachReader reader, PeopleAtRisk people) : IQueryHandler<GetWhatIf, WhatIfAnswer>
{
    private const int MostBusiest = 8;
    private const int MostNames = 500;

    public async Task<Outcome<WhatIfAnswer>> Handle(GetWhatIf get, CancellationToken ct)
    {
        var rows = await network.Read(clock.Today(), ct);
        var graph = rows.Numbers.Graph;
        var all = rows.Partners.Select((partner, v) => new WhatIfPartner(partner.Id, partner.Name, partner.Type, graph.Degree(v))).ToList();
        var busiest = all.Where(partner => partner.Degree > 0).OrderByDescending(partner => partner.Degree).ThenBy(partner => partner.Name, StringComparer.CurrentCulture).Take(MostBusiest).ToList();
        var gone = get.FirstLook && get.Partners.Count + get.People.Count == 0 ? busiest.Take(1).ToList() : all.FindAll(partner => get.Partners.Contains(partner.Partner));
        var (contacts, leaving) = await people.Read(get.People, ct);
        var without = new NetworkWithout(rows, [.. gone.Select(partner => partner.Partner)], [.. leaving.Where(person => person.LosesTie).Select(person => person.Contact.Partner)], people.Library);
        return new WhatIfAnswer(rows.AsOf, graph.VertexCount, graph.EdgeCount, gone, leaving, without.Loss(), ReachWithout.Of(await reader.Read(ct), [.. gone.Select(partner => partner.Partner)]))
        {
            Busiest = busiest,
            BusiestPeople = contacts,
            Names = [.. rows.Partners.Take(MostNames).Select(partner => partner.Place is null ? partner.Name : $"{partner.Name}, {partner.Place}")],
        };
    }
}
