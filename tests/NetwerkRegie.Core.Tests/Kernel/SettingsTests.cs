using Microsoft.Extensions.Configuration;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class SettingsTests
{
    [Fact]
    public void Without_any_setting_it_is_the_embedded_database_beside_the_solution()
    {
        var settings = Read();

        (settings.Database, settings.Demo, settings.Smtp.Port, settings.PublicUrl).ShouldBe(("sqlite", null, 587, "http://localhost:5080"));
        settings.DataFolder.ShouldBe(Path.Combine(SettingsReader.Home(), "data"));
        File.Exists(Path.Combine(SettingsReader.Home(), "NetwerkRegie.sln")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null, "https://service.pdok.nl")]
    [InlineData("", null)]
    [InlineData("http://kaart.example:8080/{z}/{x}/{y}.png", "http://kaart.example:8080")]
    public void The_pictures_under_a_map_come_from_where_was_said(string? address, string? origin) =>
        (address is null ? Read() : Read(("NetwerkRegie:Tiles:Address", address))).Tiles.Origin.ShouldBe(origin);

    [Theory]
    [InlineData("NetwerkRegie:Database", "oracle", "NetwerkRegie__Database is ‘oracle’. Kies sqlite of postgresql.")]
    [InlineData("NetwerkRegie:Database", "postgresql", "ConnectionStrings__NetwerkRegie ontbreekt. Voor NetwerkRegie__Database=postgresql is die nodig.")]
    [InlineData("NetwerkRegie:Demo", "nee", "NetwerkRegie__Demo is ‘nee’. Kies true of false.")]
    [InlineData("NetwerkRegie:Smtp:Port", "smtp", "NetwerkRegie__Smtp__Port is ‘smtp’. Geef een getal van 1 tot en met 65535.")]
    [InlineData("NetwerkRegie:Smtp:Port", "70000", "NetwerkRegie__Smtp__Port is ‘70000’. Geef een getal van 1 tot en met 65535.")]
    [InlineData("NetwerkRegie:Tiles:Address", "https://kaart.example/{z}/{x}", "NetwerkRegie__Tiles__Address is geen adres van kaartvakken: ‘https://kaart.example/{z}/{x}’. Geef een http(s)-adres met {z}, {x} en {y} erin, of laat het leeg.")]
    public void A_setting_that_cannot_be_is_told_in_one_line(string key, string value, string line) => Should.Throw<WrongSetting>(() => Read((key, value))).Message.ShouldBe(line);

    private static NetworkSettings Read(params (string Key, string Value)[] settings) =>
        SettingsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build());
}
