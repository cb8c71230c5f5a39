using System.Globalization;

namespace NetwerkRegie.Core.Partners;

/// <summary>Makes up partners that look like those of a real list: names, kinds and places in natural proportions. None of them exists.</summary>
internal sealed class PartnerMaker(int seed)
{
    private static readonly (PartnerType Type, string[] Words)[] Kinds =
    [
        (PartnerType.School, ["Basisschool", "Mbo", "Kindcentrum", "Taalschool"]),
        (PartnerType.Welfare, ["Buurthuis", "Wijkteam", "Stichting", "Ontmoetingsplek"]),
        (PartnerType.PrimaryCare, ["Huisartsenpraktijk", "Fysiotherapie", "Apotheek", "Consultatiebureau"]),
        (PartnerType.Entrepreneur, ["Winkeliersvereniging", "Boekhandel", "Bakkerij", "Kapsalon"]),
        (PartnerType.Other, ["Sportclub", "Woningcorporatie", "Museum", "Muziekschool"]),
        (PartnerType.Library, ["Bibliotheek"]),
        (PartnerType.Municipality, ["Gemeentelijke dienst"]),
        (PartnerType.Hospital, ["Kliniek"]),
    ];

    private static readonly string[] First = ["De Gouden", "Het Groene", "De Oude", "De Nieuwe", "Het Blauwe", "De Stille", "Het Hoge", "De Brede", "De Lichte", "Het Kleine", "De Ronde", "Het Verre"];
    private static readonly string[] Second = ["Linde", "Sluis", "Kade", "Molen", "Akker", "Haven", "Brug", "Wilg", "Toren", "Dijk", "Bron", "Heuvel", "Ladder", "Schakel", "Vlinder", "Ster", "Poort", "Beuk"];
    private static readonly string[] Places = ["Waterveen", "Lindehove", "Oudersluis", "Nieuwbroek", "Zandhuizen", "Meerkerke", "Oosterdal", "Westerloo", "Grasveld", "Hogeduin", "Bredehoven", "Stillewoude"];
    private static readonly string[] Streets = ["Kerkstraat", "Molenweg", "Dorpsplein", "Stationsweg", "Lindelaan", "Schoolstraat", "Havenkade", "Parklaan"];
    private readonly Random chance = new(seed);
    private int made;

    public PartnerCard Next()
    {
        // The first kinds of the list are the most common, as in a real network.
        var (type, words) = Kinds[Math.Min(chance.Next(Kinds.Length), chance.Next(Kinds.Length))];
        var (place, number) = (Of(Places), ++made);
        var postcode = string.Create(CultureInfo.InvariantCulture, $"{1000 + chance.Next(9000)} {(char)('A' + chance.Next(26))}{(char)('A' + chance.Next(26))}");
        return new PartnerCard(string.Create(CultureInfo.InvariantCulture, $"{Of(words)} {Of(First)} {Of(Second)} {number}"), type)
        {
            Phone = string.Create(CultureInfo.InvariantCulture, $"+3126000{number % 10_000:0000}"),
            Email = string.Create(CultureInfo.InvariantCulture, $"info@partner-{number}.example"),
            Website = string.Create(CultureInfo.InvariantCulture, $"https://partner-{number}.example"),
            Locations = [new Address(Of(Streets), chance.Next(1, 300).ToString(CultureInfo.InvariantCulture), postcode, place)],
            Labels =
            [
                .. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => new Label(LabelKind.Theme, CodeList.Themes.All[chance.Next(CodeList.Themes.All.Count)].Code)).Distinct(),
                new Label(LabelKind.TargetGroup, CodeList.TargetGroups.All[chance.Next(CodeList.TargetGroups.All.Count)].Code),
                new Label(LabelKind.Tag, PopulatePartners.Tag),
            ],
        };
    }

    private string Of(string[] words) => words[chance.Next(words.Length)];
}
