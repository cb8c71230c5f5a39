using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network.WhiteSpots;

/// <summary>A municipality with two districts, Waalkade (4001) and Appelhof (4003), one without, and partners put in their places.</summary>
internal sealed class SpotScene(PartnerScene scene) : IAsyncDisposable
{
    public PartnerScene Partners => scene;

    public static async Task<SpotScene> Start(DatabaseKind database, StatementCounter? counter = null)
    {
        var scene = await PartnerScene.Start(database, counter);
        await scene.Network.AsOperator().Done(new SeedAreas(
        [
            new AreaFacts("GM0281", 2020, "Tiel", "4001-4007"), new AreaFacts("WK0281ZA", 2026, "Waalkade (demo)", "4001"), new AreaFacts("WK0281ZB", 2026, "Appelhof (demo)", "4003"), new AreaFacts("GM0988", 2020, "Weert", "6001-6006"),
        ]));
        return new SpotScene(scene);
    }

    public async Task<PartnerId> Add(string name, PartnerType type, string? postcode, params string[] themes) => await Add(name, type, PartnerStatus.Active, postcode, themes);

    public async Task<PartnerId> Add(string name, PartnerType type, PartnerStatus status, string? postcode, params string[] themes)
    {
        var partner = Partner.Register(
            new PartnerCard(name, type) { Status = status, Locations = postcode is null ? [] : [new Address(null, null, postcode, null)], Labels = [.. themes.Select(theme => new Label(LabelKind.Theme, theme))] }, scene.Network.Clock.Now());
        await scene.Network.AsOperator().Put(partner);
        return partner.Id;
    }

    public Task<WhiteSpotMap> Look(WhiteSpotFilter? filter = null) => scene.AtTiel.Done(new GetWhiteSpots(filter ?? new WhiteSpotFilter()));

    /// <summary>What stands in a cell: how many partners, and whether it is a white spot.</summary>
    public static (int Partners, bool IsWhiteSpot) Cell(WhiteSpotMap map, string area, string theme)
    {
        var cell = map.Lines.Single(line => line.Name == area).Cells.Single(cell => cell.Theme == theme);
        return (cell.Partners, cell.IsWhiteSpot);
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();
}
