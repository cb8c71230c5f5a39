using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A partner with what a field says of it, as it is sorted: one of three, after the kind of the field; none where it is not filled in.</summary>
internal sealed class FieldPlace
{
    public required PartnerRow Row { get; init; }

    public string? Text { get; init; }

    public double? Number { get; init; }

    public DateOnly? Day { get; init; }

    public bool IsEmpty { get; init; }
}

/// <summary>
/// The order of a list by a field of the network's own: text by its letters, an answer to choose by its place among the answers, no before yes. Whoever has nothing filled in comes last,
/// whichever way the list runs. Partners that sort alike are told apart by their ids.
/// </summary>
internal sealed class FieldOrder(PartnerFieldRow field, bool descending, bool backwards)
{
    private const char Between = '|';
    private const char Filled = '=';
    private readonly bool up = descending == backwards;

    /// <summary>At most so many rows beyond a key.</summary>
    public async Task<List<PlacedRow>> Read(IQueryable<PartnerRow> found, NetworkDb db, string? key, int most, CancellationToken ct) =>
        (await InOrder(Beyond(Placed(found, db), key)).Take(most).ToListAsync(ct)).ConvertAll(place => new PlacedRow(place.Row, KeyOf(place)));

    private IQueryable<FieldPlace> Placed(IQueryable<PartnerRow> found, NetworkDb db)
    {
        var said = db.PartnerFieldValues().Where(value => value.Field == field.Id);
        return field.Kind switch
        {
            FieldKind.Choice => from row in found
                                join value in said on row.Id equals value.Partner into values
                                from value in values.DefaultIfEmpty()
                                join choice in db.Set<PartnerFieldChoice>() on value.Choice equals choice.Id into choices
                                from choice in choices.DefaultIfEmpty()
                                select new FieldPlace { Row = row, Number = (double?)choice.Position, IsEmpty = value.Choice == null },
            FieldKind.YesNo => from row in found
                               join value in said on row.Id equals value.Partner into values
                               from value in values.DefaultIfEmpty()
                               select new FieldPlace { Row = row, Number = value.Yes == null ? null : value.Yes == true ? 1d : 0d, IsEmpty = value.Yes == null },
            FieldKind.Number => from row in found
                                join value in said on row.Id equals value.Partner into values
                                from value in values.DefaultIfEmpty()
                                select new FieldPlace { Row = row, Number = value.Number, IsEmpty = value.Number == null },
            FieldKind.Day => from row in found
                             join value in said on row.Id equals value.Partner into values
                             from value in values.DefaultIfEmpty()
                             select new FieldPlace { Row = row, Day = value.Day, IsEmpty = value.Day == null },
            _ => from row in found
                 join value in said on row.Id equals value.Partner into values
                 from value in values.DefaultIfEmpty()
                 select new FieldPlace { Row = row, Text = value.SearchText, IsEmpty = value.SearchText == null },
        };
    }

    private IQueryable<FieldPlace> InOrder(IQueryable<FieldPlace> places)
    {
        var filledFirst = backwards ? places.OrderByDescending(place => place.IsEmpty) : places.OrderBy(place => place.IsEmpty);
        var ordered = (field.Kind, up) switch
        {
            (FieldKind.Text, true) => filledFirst.ThenBy(place => place.Text),
            (FieldKind.Text, false) => filledFirst.ThenByDescending(place => place.Text),
            (FieldKind.Day, true) => filledFirst.ThenBy(place => place.Day),
            (FieldKind.Day, false) => filledFirst.ThenByDescending(place => place.Day),
            (_, true) => filledFirst.ThenBy(place => place.Number),
            (_, false) => filledFirst.ThenByDescending(place => place.Number),
        };
        return up ? ordered.ThenBy(place => place.Row.Id) : ordered.ThenByDescending(place => place.Row.Id);
    }

    /// <summary>The rows beyond a key, in the direction of reading; a key that cannot be read starts at the beginning.</summary>
    private IQueryable<FieldPlace> Beyond(IQueryable<FieldPlace> places, string? key)
    {
        if (key?.Split(Between, 2) is not [var first, var value] || !Guid.TryParse(first, out var guid)) return places;
        var (id, ahead, behind) = (new PartnerId(guid), up, !up);
        if (value.Length == 0) return places.Where(place => (backwards && !place.IsEmpty) || (place.IsEmpty && ((ahead && place.Row.Id.CompareTo(id) > 0) || (behind && place.Row.Id.CompareTo(id) < 0))));
        return (field.Kind, value[1..]) switch
        {
            (FieldKind.Text, var text) => BeyondText(places, text, id),
            (FieldKind.Day, var text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? BeyondDay(places, day, id) : places,
            (_, var text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? BeyondNumber(places, number, id) : places,
        };
    }

    private IQueryable<FieldPlace> BeyondText(IQueryable<FieldPlace> places, string text, PartnerId id) => up
        ? places.Where(place => (!backwards && place.IsEmpty) || (!place.IsEmpty && (place.Text!.CompareTo(text) > 0 || (place.Text == text && place.Row.Id.CompareTo(id) > 0))))
        : places.Where(place => (!backwards && place.IsEmpty) || (!place.IsEmpty && (place.Text!.CompareTo(text) < 0 || (place.Text == text && place.Row.Id.CompareTo(id) < 0))));

    private IQueryable<FieldPlace> BeyondDay(IQueryable<FieldPlace> places, DateOnly day, PartnerId id) => up
        ? places.Where(place => (!backwards && place.IsEmpty) || (!place.IsEmpty && (place.Day > day || (place.Day == day && place.Row.Id.CompareTo(id) > 0))))
        : places.Where(place => (!backwards && place.IsEmpty) || (!place.IsEmpty && (place.Day < day || (place.Day == day && place.Row.Id.CompareTo(id) < 0))));

    private IQueryable<FieldPlace> BeyondNumber(IQueryable<FieldPlace> places, double number, PartnerId id) => up
        ? places.Where(place => (!backwards && place.IsEmpty) || (!place.IsEmpty && (place.Number > number || (place.Number == number && place.Row.Id.CompareTo(id) > 0))))
        : places.Where(place => (!backwards && place.IsEmpty) || (!place.IsEmpty && (place.Number < number || (place.Number == number && place.Row.Id.CompareTo(id) < 0))));

    private string KeyOf(FieldPlace place) => place.Row.Id.Value.ToString() + Between + (place.IsEmpty ? "" : Filled + field.Kind switch
    {
        FieldKind.Text => place.Text,
        FieldKind.Day => place.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => place.Number?.ToString("R", CultureInfo.InvariantCulture),
    });
}
