using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Confirmations;

namespace NetwerkRegie.Core.Network.Overlays;

/// <summary>A sign beside a partner, and what it says in words.</summary>
internal sealed record PartnerSign(NodeSign Sign, string Says);

/// <summary>Finds the signs of an overlay. A partner without one has nothing to tell.</summary>
internal sealed class MapOverlays(NetworkDb db, TimeProvider clock)
{
    private const int FreshMonths = 6;
    private const int AgeingMonths = 12;

    public async Task<IReadOnlyDictionary<PartnerId, PartnerSign>> Read(NetworkFilter filter, NetworkRows rows, CancellationToken ct) => filter.Overlay switch
    {
        MapOverlay.Freshness => await Freshness(rows, ct),
        MapOverlay.Agreements => await Agreements(ct),
        MapOverlay.Theme => Themes(filter.Theme, rows),
        _ => new Dictionary<PartnerId, PartnerSign>(),
    };

    private async Task<Dictionary<PartnerId, PartnerSign>> Freshness(NetworkRows rows, CancellationToken ct)
    {
        var confirmed = await db.FreshnessRows().ToDictionaryAsync(row => row.Partner, row => row.ConfirmedAt, ct);
        var today = clock.Today();
        return rows.Partners.ToDictionary(partner => partner.Id, partner => Sign(MapOverlay.Freshness, confirmed.TryGetValue(partner.Id, out var at) ? Age(at.InAmsterdam().Day, today) : NodeSign.Unknown));
    }

    private static NodeSign Age(DateOnly confirmed, DateOnly today) =>
        confirmed > today.AddMonths(-FreshMonths) ? NodeSign.Full : confirmed > today.AddMonths(-AgeingMonths) ? NodeSign.Half : NodeSign.Attention;

    /// <summary>Row rights decide which agreements count; of several with one partner the one that asks most attention is told.</summary>
    private async Task<Dictionary<PartnerId, PartnerSign>> Agreements(CancellationToken ct)
    {
        var today = clock.Today();
        var states = (await db.AgreementRowsOf().ToListAsync(ct)).ToDictionary(row => row.Id, row => row.On(today));
        var parties = await db.AgreementPartyRows().ToListAsync(ct);
        return parties.GroupBy(party => party.Partner)
            .Select(group => (Partner: group.Key, Sign: group.Select(party => SignOf(states[party.Agreement])).Max()))
            .Where(pair => pair.Sign is not null)
            .ToDictionary(pair => pair.Partner, pair => Sign(MapOverlay.Agreements, pair.Sign!.Value));
    }

    private static NodeSign? SignOf(AgreementState state) => state switch
    {
        AgreementState.Active => NodeSign.Full,
        AgreementState.Draft or AgreementState.Signed => NodeSign.Half,
        AgreementState.Expiring => NodeSign.Attention,
        _ => null,
    };

    private static Dictionary<PartnerId, PartnerSign> Themes(string? theme, NetworkRows rows) => rows.Partners
        .Select(partner => (partner.Id, Sign: theme is not null ? partner.Themes.Contains(theme) ? NodeSign.Full : (NodeSign?)null : partner.Themes.Count > 0 ? NodeSign.Full : NodeSign.Unknown))
        .Where(pair => pair.Sign is not null)
        .ToDictionary(pair => pair.Id, pair => Sign(MapOverlay.Theme, pair.Sign!.Value));

    private static PartnerSign Sign(MapOverlay overlay, NodeSign sign) => new(sign, Texts.Say($"Network.Sign.{overlay}.{sign}"));
}
