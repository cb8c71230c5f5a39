using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>
/// Lays a row over the card of its partner. Empty cells wipe nothing and labels are only added. The first row of a list on a partner overwrites;
/// a later one fills what is empty, and says so where it differs. That is why the same list twice changes nothing the second time.
/// </summary>
internal sealed class RowMerge(ImportedPartner partner, ReadPartnerRow row, bool isFirst, bool restores)
{
    private readonly List<ImportedChange> changes = [];
    private PartnerCard card = partner.Card;

    /// <summary>Changes the card where the row says something else, and tells what.</summary>
    public IReadOnlyList<ImportedChange> Apply()
    {
        card = card with
        {
            Name = Take("Name", PartnerFact.Name, card.Name, row.Name)!,
            Type = row.Type is { } type && Take("Type", PartnerFact.Type, Texts.Of(card.Type), Texts.Of(type)) == Texts.Of(type) ? type : card.Type,
            Website = Take("Website", PartnerFact.Website, card.Website, row.Website),
            Phone = Take("Phone", PartnerFact.Phone, card.Phone, row.Phone, PhoneRule.Show),
            Email = Take("Email", PartnerFact.Email, card.Email, row.Email),
            Description = Take("Description", PartnerFact.Description, card.Description, row.Description),
        };
        TakeStatus();
        foreach (var (identifier, cell) in row.Identifiers) TakeNumber(identifier, cell);
        if (row.Address is { } address)
        {
            var at = TakeAddress(address);
            if (at >= 0) TakePosition(at, address);
            if (at >= 0 && row.Id is not null) partner.Spoken.Add(at);
        }

        TakeLabels();
        foreach (var (field, cell) in row.Own) TakeOwn(field, cell);
        if (changes.Count > 0) partner.Card = card;
        return changes;
    }

    /// <summary>What the value becomes.</summary>
    private string? Take(string field, PartnerFact fact, string? known, string? said, Func<string, string>? show = null)
    {
        string? Shown(string? value) => value is not null && show is not null ? show(value) : value;
        if (said is null || said == known) return known;
        if (!MayChange(known, row.Row[fact]!, Shown(known))) return known;
        Note(field, Shown(known), Shown(said));
        return said;
    }

    private bool MayChange(string? known, ImportCell cell, string? shown)
    {
        if (isFirst || known is null) return true;
        row.Warn(cell, Texts.Say("Partners.Import.SaidEarlier", shown));
        return false;
    }

    private void TakeStatus()
    {
        if (partner.Status == PartnerStatus.Ended)
        {
            if (isFirst && row.Status != PartnerStatus.Ended) Return();
            return;
        }

        var known = partner.Ends ? PartnerStatus.Ended : card.Status;
        if (row.Status is not { } said || said == known || !MayChange(Texts.Of(known), row.Row[PartnerFact.Status]!, Texts.Of(known))) return;
        Note("Status", Texts.Of(known), Texts.Of(said));
        if (said == PartnerStatus.Ended) partner.Ends = true;
        else card = card with { Status = said };
    }

    /// <summary>A list with a partner that ended is no word that it takes part again, unless whoever imports says so.</summary>
    private void Return()
    {
        if (!restores)
        {
            row.Warn((row.Status is null ? null : row.Row[PartnerFact.Status]) ?? row.Row[PartnerFact.Name]!, Texts.Say("Partners.Import.StaysEnded", card.Name));
            return;
        }

        var becomes = row.Status ?? PartnerStatus.Active;
        Note("Status", Texts.Of(PartnerStatus.Ended), Texts.Of(becomes));
        (partner.Returns, card) = (true, card with { Status = becomes });
    }

    private void TakeNumber(Identifier said, ImportCell cell)
    {
        var known = card.Identifiers.Where(identifier => identifier.Scheme == said.Scheme).Select(identifier => identifier.Value).FirstOrDefault();
        if (said.Value == known || !MayChange(known, cell, known)) return;
        Note(said.Scheme.ToString(), known, said.Value);
        card = card with { Identifiers = [.. card.Identifiers.Where(identifier => identifier.Scheme != said.Scheme), said] };
    }

    /// <summary>The place on the card of the location that the row is about, once that says what the row does; below nought when there is none.</summary>
    private int TakeAddress(Address said)
    {
        if (row.Id is not null && Find(location => said.Name == location.Name && said.IsWithin(location) && location.IsWithin(said)) is >= 0 and var same) return same;
        if (row.Id is not null && partner.Partner is null) return Locate(said);
        if (Find(location => said.IsWithin(location) && (said.Name is null || said.Name == location.Name)) is >= 0 and var known) return known;
        if (Find(said.IsWithin) is >= 0 and var unnamed)
        {
            TakeLocationName(unnamed, said.Name!);
            return unnamed;
        }

        var at = Find(location => location.IsWithin(said));
        if (at < 0 && card.Locations.Count > 0 && isFirst) at = 0;
        if (at < 0) return Locate(said);
        Relocate(at, said);
        return at;
    }

    /// <summary>Every row of our own export is about another location; rows of any other list may be about the same one.</summary>
    private int Find(Predicate<Address> fits) => Enumerable.Range(0, card.Locations.Count).FirstOrDefault(at => (row.Id is null || !partner.Spoken.Contains(at)) && fits(card.Locations[at]), -1);

    /// <summary>A further location, unless its address says next to nothing or there are many already.</summary>
    private int Locate(Address said)
    {
        if (card.Locations.Count > 0 && row.Id is null && said is { Street: null, Postcode: null })
        {
            MayChange(card.Locations[0].Place ?? "", row.Row[PartnerFact.Place]!, card.Locations[0].Line());
            return -1;
        }

        if (card.Locations.Count >= PartnerFormRules.MostLocations)
        {
            row.Warn(row.Row.Cells.First(cell => cell.Fact is PartnerFact.Street or PartnerFact.Address or PartnerFact.Postcode or PartnerFact.Place), Texts.Say("Partners.LocationsTooMany", PartnerFormRules.MostLocations));
            return -1;
        }

        Note("Locations", null, said.Line());
        card = card with { Locations = [.. card.Locations, said] };
        return card.Locations.Count - 1;
    }

    /// <summary>Where the location of the row lies on the map, when that is new; an address that the row brought itself has it already.</summary>
    private void TakePosition(int at, Address said)
    {
        if (said is not { Latitude: { } north, Longitude: { } east }) return;
        var known = card.Locations[at];
        if ((known.Latitude, known.Longitude) == (said.Latitude, said.Longitude)) return;
        var before = known is { Latitude: { } oldNorth, Longitude: { } oldEast } ? PositionRule.Write(oldNorth, oldEast) : null;
        if (!MayChange(before, row.Row[PartnerFact.Position]!, before)) return;
        changes.Add(new ImportedChange("Partners.Import.Position", before, PositionRule.Write(north, east)));
        card = card with { Locations = [.. card.Locations.Take(at), known with { Latitude = north, Longitude = east }, .. card.Locations.Skip(at + 1)] };
    }

    private void TakeLocationName(int at, string said)
    {
        var known = card.Locations[at];
        if (!MayChange(known.Name, row.Row[PartnerFact.LocationName]!, known.Name)) return;
        changes.Add(new ImportedChange("Field.PartnerLocation.Name", known.Name, said));
        card = card with { Locations = [.. card.Locations.Take(at), known with { Name = said }, .. card.Locations.Skip(at + 1)] };
    }

    /// <summary>A location gets the address of the row; parts that the row leaves empty stay, but where it lies on the map is known no longer.</summary>
    private void Relocate(int at, Address said)
    {
        var known = card.Locations[at];
        var becomes = said with { Name = said.Name ?? known.Name, Place = said.Place ?? known.Place, Postcode = said.Postcode ?? known.Postcode, Street = said.Street ?? known.Street, Number = said.Street is null ? known.Number : said.Number };
        Note("Locations", known.Line(), becomes.Line());
        card = card with { Locations = [.. card.Locations.Take(at), becomes, .. card.Locations.Skip(at + 1)] };
    }

    private void TakeLabels()
    {
        foreach (var (kind, fact, field) in ((LabelKind, PartnerFact, string)[])[(LabelKind.Theme, PartnerFact.Themes, "Themes"), (LabelKind.TargetGroup, PartnerFact.TargetGroups, "TargetGroups"), (LabelKind.Tag, PartnerFact.Tags, "Tags")])
        {
            var known = card.Labels.Where(label => label.Kind == kind).ToList();
            var said = row.Labels.Where(label => label.Kind == kind && !known.Exists(there => Folding.Fold(there.Value) == Folding.Fold(label.Value))).DistinctBy(label => Folding.Fold(label.Value)).ToList();
            if (kind == LabelKind.Tag && said.Count > PartnerFormRules.MostTags - known.Count) said = TooMany(said, PartnerFormRules.MostTags - known.Count, fact);
            if (said.Count == 0) continue;
            Note(field, null, string.Join(", ", said.Select(label => Word(label))));
            card = card with { Labels = [.. card.Labels, .. said] };
        }
    }

    /// <summary>An answer that is there already is never wrong, also when it can no longer be chosen: our own export has it.</summary>
    private void TakeOwn(PartnerFieldRow field, ImportCell cell)
    {
        var known = partner.Said(field.Id);
        var shown = known is null ? null : FieldReading.Say(field, known);
        if (shown is not null && field.Kind == FieldKind.Choice && Folding.Fold(shown) == Folding.Fold(cell.Text)) return;
        var (said, problem) = FieldReading.Read(field, cell.Text);
        if (known is null && problem is null && !field.IsFor(card.Type)) problem = Texts.Say("Partners.Import.FieldElsewhere", field.Name, Texts.Of(card.Type));
        if (problem == Bsn.Sentence) row.Hide(cell);
        else if (problem is not null) row.Warn(cell, problem);
        else if (said is not null && said != known && MayChange(shown, cell, shown))
        {
            changes.Add(new ImportedChange("Entity.PartnerField", shown, FieldReading.Say(field, said)) { Own = field.Name });
            partner.Own[field.Id] = said;
        }
    }

    private List<Label> TooMany(List<Label> said, int room, PartnerFact fact)
    {
        var cell = row.Row[fact] ?? row.Row[PartnerFact.Themes] ?? row.Row[PartnerFact.TargetGroups]!;
        row.Warn(cell, Texts.Say("Partners.TagsTooMany", PartnerFormRules.MostTags, Label.LongestValue));
        return [.. said.Take(Math.Max(room, 0))];
    }

    private static string Word(Label label) => label.Kind switch
    {
        LabelKind.Theme => CodeList.Themes.Word(label.Value),
        LabelKind.TargetGroup => CodeList.TargetGroups.Word(label.Value),
        _ => label.Value,
    };

    private void Note(string field, string? before, string? after) => changes.Add(new ImportedChange("Field.Partner." + field, before, after));
}
