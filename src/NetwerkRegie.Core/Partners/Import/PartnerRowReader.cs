using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Reads the cells of a row with the rules that the form has too. Only a row without a usable name is refused; any other cell that cannot be read is left out with a warning.</summary>
internal static partial class PartnerRowReader
{
    private static readonly (PartnerFact Fact, IdentifierScheme Scheme, Func<string?, FactReading> Read)[] Numbers =
    [
        (PartnerFact.Kvk, IdentifierScheme.Kvk, KvkRule.Read),
        (PartnerFact.Rsin, IdentifierScheme.Rsin, RsinRule.Read),
        (PartnerFact.Oin, IdentifierScheme.Oin, OinRule.Read),
        (PartnerFact.Isil, IdentifierScheme.Isil, IsilRule.Read),
        (PartnerFact.CbsCode, IdentifierScheme.Cbs, ReadCbsCode),
    ];

    public static ReadPartnerRow Read(PartnerImportRow row, IReadOnlyDictionary<PartnerFieldId, PartnerFieldRow>? own = null)
    {
        var read = new ReadPartnerRow(row);
        ReadName(read);
        (read.Id, read.PartOfId) = (ReadId(read, PartnerFact.Id), ReadId(read, PartnerFact.PartOfId));
        foreach (var (fact, scheme, rule) in Numbers)
        {
            if (row[fact] is { } cell && Fact(read, cell, rule) is { } number) read.Identifiers.Add((new Identifier(scheme, number), cell));
        }

        read.Website = row[PartnerFact.Website] is { } website ? Fact(read, website, WebsiteRule.Read) : null;
        read.Phone = OneOf(read, PartnerFact.Phone, PhoneRule.ReadAll, PhoneRule.Show);
        read.Email = OneOf(read, PartnerFact.Email, EmailRule.ReadAll, email => email);
        read.Description = Text(read, PartnerFact.Description, Partner.LongestDescription);
        read.PartOf = row[PartnerFact.PartOf];
        ReadStatus(read);
        ReadType(read);
        read.Address = ReadAddress(read);
        ReadLabels(read);
        foreach (var cell in row.All(PartnerFact.Own)) if (cell.Field is { } id && own?.GetValueOrDefault(id) is { } field) read.Own.Add((field, cell));
        return read;
    }

    /// <summary>Lists leave the letters of a municipality out, and Excel its zeros: up to four digits can be nothing else, for districts and neighbourhoods have more.</summary>
    private static FactReading ReadCbsCode(string? text) =>
        TypedText.Trimmed(text) is { Length: <= 4 } typed && TypedText.IsDigits(typed) ? CbsCodeRule.Read("GM" + typed.PadLeft(4, '0')) : CbsCodeRule.Read(text);

    private static void ReadName(ReadPartnerRow read)
    {
        var cell = read.Row[PartnerFact.Name];
        var name = Spaces().Replace(TypedText.Trimmed(cell?.Text) ?? "", " ");
        if (Bsn.IsIn(name)) read.Refuse(cell!.Column, null, Bsn.Sentence);
        else if (Folding.Fold(name).Length == 0) read.Refuse(cell?.Column ?? Texts.Say("Field.Partner.Name"), string.IsNullOrWhiteSpace(cell?.Text) ? null : cell.Text, Texts.Say("Partners.Import.NameNeeded"));
        else if (name.Length > Partner.LongestName) read.Refuse(cell!.Column, cell.Text, Texts.Say("Partners.NameTooLong", Partner.LongestName));
        else read.Name = name;
    }

    private static PartnerId? ReadId(ReadPartnerRow read, PartnerFact fact)
    {
        if (read.Row[fact] is not { } cell) return null;
        if (Guid.TryParse(cell.Text, out var id)) return new PartnerId(id);
        read.Warn(cell, Texts.Say("Partners.Import.NoId"));
        return null;
    }

    private static string? Fact(ReadPartnerRow read, ImportCell cell, Func<string?, FactReading> rule)
    {
        var reading = rule(cell.Text);
        if (reading.Problem is { } problem) read.Warn(cell, problem.Sentence);
        return reading.Value;
    }

    /// <summary>A partner has one general number and one mail address: the first that is right. What else there is does not go unsaid.</summary>
    private static string? OneOf(ReadPartnerRow read, PartnerFact fact, Func<string?, IReadOnlyList<FactReading>> rule, Func<string, string> show)
    {
        string? taken = null;
        foreach (var cell in read.Row.All(fact))
        {
            foreach (var reading in rule(cell.Text))
            {
                if (reading.Problem is { } problem) read.Warn(cell, problem.Sentence);
                else if (taken is null) taken = reading.Value;
                else if (reading.Value != taken) read.Warn(cell with { Text = show(reading.Value!) }, Texts.Say("Partners.Import.OnlyOne", show(taken)));
            }
        }

        return taken;
    }

    private static string? Text(ReadPartnerRow read, PartnerFact fact, int longest)
    {
        if (read.Row[fact] is not { } cell || TypedText.Trimmed(cell.Text) is not { } text) return null;
        if (Bsn.IsIn(text)) read.Hide(cell);
        else if (text.Length <= longest) return text;
        else read.Warn(cell, Texts.Say("Partners.TextTooLong", longest));
        return null;
    }

    private static void ReadStatus(ReadPartnerRow read)
    {
        if (read.Row[PartnerFact.Status] is not { } cell) return;
        read.Status = StatusWords.Read(cell.Text);
        if (read.Status is null) read.Warn(cell, Texts.Say("Partners.Import.StatusUnknown"));
    }

    private static void ReadType(ReadPartnerRow read)
    {
        if (read.Row[PartnerFact.Type] is { } cell && TypedText.Trimmed(cell.Text) is { } typed)
        {
            read.Type = PartnerTypeWords.Read(typed);
            if (read.Type is null) read.Warn(cell, Texts.Say("Partners.Import.TypeUnknown"));
        }

        read.LikelyType = read.Row[PartnerFact.Brin] is not null ? PartnerType.School : PartnerTypeWords.First(read.Name ?? "") ?? PartnerTypeWords.First(read.Row[PartnerFact.Name]?.Column ?? "") ?? PartnerType.Other;
    }

    private static Address? ReadAddress(ReadPartnerRow read)
    {
        var country = ReadCountry(read);
        var (street, number) = ReadStreet(read);
        var postcode = read.Row[PartnerFact.Postcode] is { } code ? Fact(read, code, text => PostcodeRule.Read(text, country)) : null;
        var place = read.Row[PartnerFact.Place] is { } where ? Fact(read, where, text => PlaceRule.Read(read.Id is null ? Province().Replace(text ?? "", "") : text)) : null;
        if (street is null && postcode is null && place is null)
        {
            if (read.Row[PartnerFact.Position] is { } position && PositionRule.Read(position.Text).Value is not null) read.Warn(position, Texts.Say("Partners.Import.PositionNeedsAddress"));
            return null;
        }

        var address = new Address(street, number, postcode, place, country) { Name = Text(read, PartnerFact.LocationName, LocationFormRules.LongestStreet) };
        if (read.Row[PartnerFact.Position] is not { } cell || Fact(read, cell, PositionRule.Read) is not { } on) return address;
        var (north, east) = PositionRule.Parse(on);
        return address with { Latitude = north, Longitude = east };
    }

    /// <summary>Our own export wrote street and number apart already: "Plein 1940" is a street.</summary>
    private static (string? Street, string? Number) ReadStreet(ReadPartnerRow read)
    {
        var street = Text(read, PartnerFact.Street, LocationFormRules.LongestStreet);
        var number = StreetReader.Number(Text(read, PartnerFact.HouseNumber, LocationFormRules.LongestNumber), Text(read, PartnerFact.HouseNumberAddition, LocationFormRules.LongestNumber));
        if (read.Id is not null) return (street, number);
        if (street is not null && number is { Length: <= LocationFormRules.LongestNumber }) return (street, number);
        return (street ?? Text(read, PartnerFact.Address, LocationFormRules.LongestStreet)) is { } whole ? StreetReader.Read(whole) : (null, null);
    }

    private static string ReadCountry(ReadPartnerRow read)
    {
        if (read.Row[PartnerFact.Country] is not { } cell) return Address.Netherlands;
        if (CountryWords.Read(cell.Text) is { } code) return code;
        if (TypedText.Trimmed(cell.Text) is not null) read.Warn(cell, Texts.Say("Partners.Import.CountryUnknown"));
        return Address.Netherlands;
    }

    /// <summary>A theme or target group that is not in the list is kept as a tag.</summary>
    private static void ReadLabels(ReadPartnerRow read)
    {
        Coded(PartnerFact.Themes, LabelKind.Theme, CodeList.Themes);
        Coded(PartnerFact.TargetGroups, LabelKind.TargetGroup, CodeList.TargetGroups);
        foreach (var cell in read.Row.All(PartnerFact.Tags)) foreach (var word in read.Id is null ? Marks().Split(cell.Text) : cell.Text.Split(',')) Tag(cell, word);

        void Coded(PartnerFact fact, LabelKind kind, CodeList list)
        {
            if (read.Row[fact] is not { } cell) return;
            var words = list.Read(TypedText.Trimmed(cell.Text));
            read.Labels.AddRange(words.Codes.Select(code => new Label(kind, code)));
            foreach (var word in words.Unknown) Tag(cell, word);
        }

        void Tag(ImportCell cell, string word)
        {
            if (TypedText.Trimmed(word) is not { } tag) return;
            if (Bsn.IsIn(tag)) read.Hide(cell);
            else if (tag.Length <= Label.LongestValue) read.Labels.Add(new Label(LabelKind.Tag, tag));
            else read.Warn(cell, Texts.Say("Partners.TextTooLong", Label.LongestValue));
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    /// <summary>The letters of a province behind a place: "WEERT (L)".</summary>
    [GeneratedRegex(@"\s*\(\p{L}{1,3}\.?\)\s*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Province();

    [GeneratedRegex(@"[;,|\r\n]+|:::", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
