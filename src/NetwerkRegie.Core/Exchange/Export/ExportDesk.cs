using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>
/// What is to leave: what, in which kind of file, and of the partners which ones (null for all, the ended ones too). A question that names columns, or none of them, leaves as the list shows
/// it; one whose columns are null leaves with every fact that an import reads back.
/// </summary>
public sealed record ExportRequest(ExportWhat What, ExportFormat Format, FindPartners? Find = null);

/// <summary>There is no such file of what was asked for.</summary>
public sealed record NoSuchExport : Refusal;

/// <summary>A file that is ready to be written: its name, which names no person, and how many rows were written so far.</summary>
public sealed class PreparedExport(ExportRequest request, string fileName, Func<Stream, PreparedExport, CancellationToken, Task> write)
{
    /// <summary>What was asked.</summary>
    public ExportRequest Request { get; } = request;

    /// <summary>What the file is called.</summary>
    public string FileName { get; } = fileName;

    /// <summary>What a browser is told that it is.</summary>
    public string MediaType => Request.Format.MediaType();

    /// <summary>How many rows it will have, if that is known.</summary>
    public int? Total { get; init; }

    /// <summary>Rows, cards, or partners and ties written so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Writes it, row by row as the database gives them.</summary>
    /// <param name="file">Stays open.</param>
    /// <param name="ct">Stops between two rows; what was written so far is no complete file.</param>
    public Task Write(Stream file, CancellationToken ct) => write(file, this, ct);

    internal async IAsyncEnumerable<T> Counted<T>(IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var row in rows.WithCancellation(ct))
        {
            Rows++;
            yield return row;
        }
    }
}

/// <summary>Writes rows of the network to a file as they are read, so that the size of the network does not matter. For pages and the command line.</summary>
public sealed class ExportDesk(IDispatcher dispatcher, ITableWriter tables, IGraphWriter graphs, ICardWriter cards, NetworkDb db, IDatabaseEngine engine, TimeProvider clock)
{
    /// <summary>Asks for what is to leave, as the current member may see it; nothing is read before it is written.</summary>
    public async Task<Outcome<PreparedExport>> Prepare(ExportRequest request, CancellationToken ct = default)
    {
        if (!ExportFormats.For(request.What).Contains(request.Format)) return new NoSuchExport();
        return (request.What, request.Format) switch
        {
            (ExportWhat.Partners, ExportFormat.Vcf) => Of(request, await dispatcher.Send(new FindPartnerExports(request.Find ?? Everybody), ct), rows => rows.Select(Card)),
            (ExportWhat.Contacts, _) => Of(request, await dispatcher.Send(new FindContactExports(request.Find ?? Everybody), ct), rows => rows.Select(Card)),
            (ExportWhat.Partners, _) when request.Find is { Columns: not null } seen => Of(request, await Seen(seen, ct)),
            (ExportWhat.Partners, _) when request.Find is { } find => Of(request, await Whole(find, ct)),
            (ExportWhat.Partners, _) => Of(request, await dispatcher.Send(new ExportPartners(), ct)),
            (ExportWhat.Ties, _) => Of(request, await dispatcher.Send(new ExportTies(), ct)),
            (ExportWhat.Network, _) => Of(request, await dispatcher.Send(new ExportNetwork(), ct)),
            _ => Of(request, await dispatcher.Send(new ExportAll(request.Format == ExportFormat.Xlsx), ct)),
        };
    }

    /// <summary>Every partner, the ended ones too.</summary>
    private static FindPartners Everybody => new() { Statuses = Enum.GetValues<PartnerStatus>() };

    private async Task<Outcome<OutgoingTable>> Whole(FindPartners find, CancellationToken ct)
    {
        var found = await dispatcher.Send(new FindPartnerExports(find, EveryLocation: true), ct);
        return found.IsDone ? await dispatcher.Send(new ExportPartners(found.Value), ct) : Outcome<OutgoingTable>.Failed(found.Failure!);
    }

    private async Task<Outcome<OutgoingTable>> Seen(FindPartners find, CancellationToken ct)
    {
        var seen = await dispatcher.Send(new FindPartnerSheet(find), ct);
        return seen.IsDone ? PartnerSheet.OfSeen(seen.Value, ct) : Outcome<OutgoingTable>.Failed(seen.Failure!);
    }

    private Outcome<PreparedExport> Of(ExportRequest request, Outcome<OutgoingTable> table) => Of(request, table, null, found => [found]);

    private Outcome<PreparedExport> Of(ExportRequest request, Outcome<WholeNetwork> whole) => Of(request, whole, whole.IsDone ? whole.Value.Rows : null, found => found.Tables);

    private Outcome<PreparedExport> Of<T>(ExportRequest request, Outcome<T> found, int? total, Func<T, IReadOnlyList<OutgoingTable>> of) =>
        Prepared(request, found, total, (value, file, export, ct) => tables.Write(file, Format(request.Format), [.. of(value).Select(table => table with { Rows = export.Counted(table.Rows) })], ct));

    private Outcome<PreparedExport> Of(ExportRequest request, Outcome<OutgoingGraph> graph) => Prepared(
        request, graph, null, (value, file, export, ct) => graphs.Write(file, request.Format, value with { Nodes = export.Counted(value.Nodes), Lines = export.Counted(value.Lines) }, ct));

    private Outcome<PreparedExport> Of<T>(ExportRequest request, Outcome<IAsyncEnumerable<T>> rows, Func<IAsyncEnumerable<T>, IAsyncEnumerable<OutgoingCard>> cardsOf) => Prepared(
        request, rows, null, (value, file, export, ct) => cards.Write(file, export.Counted(cardsOf(value)), ct));

    /// <summary>While it is written the database stands still for it: a tie never leads to a partner that came after the partners were written.</summary>
    private Outcome<PreparedExport> Prepared<T>(ExportRequest request, Outcome<T> asked, int? total, Func<T, Stream, PreparedExport, CancellationToken, Task> write)
    {
        if (!asked.IsDone) return asked.Failure!;
        return new PreparedExport(request, $"netwerkregie-{Texts.Say($"Exchange.File.{request.What}")}-{clock.Today():yyyy-MM-dd}.{request.Format.Ending()}", async (file, export, ct) =>
        {
            await using var still = await engine.StandStill(db, ct);
            await write(asked.Value, file, export, ct);
        }) { Total = total };
    }

    private static TableFormat Format(ExportFormat format) => format switch
    {
        ExportFormat.Csv => TableFormat.Csv,
        ExportFormat.Xlsx => TableFormat.Xlsx,
        _ => TableFormat.Json,
    };

    private static OutgoingCard Card(PartnerExportRow partner) => new(partner.Id.Value, partner.Name, IsPerson: false)
    {
        Street = partner.Location is { Street: not null } location ? $"{location.Street} {location.Number}".TrimEnd() : null,
        Postcode = partner.Location?.Postcode,
        Place = partner.Location?.Place,
        Country = partner.Location?.Country,
        Position = partner.Location is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null,
        Phone = PhoneRule.Read(partner.Phone).Value,
        Email = partner.Email,
        Website = partner.Website,
        Note = partner.Description,
        Categories = [Texts.Of(partner.Type), .. partner.Labels[LabelKind.Theme], .. partner.Labels[LabelKind.Tag]],
        ChangedAt = partner.ChangedAt,
    };

    private static OutgoingCard Card(ContactExportRow contact) =>
        new(contact.Id.Value, contact.Name, IsPerson: true) { Organisation = contact.Partner, Function = contact.Function, Email = contact.Email, Phone = contact.Phone };
}
