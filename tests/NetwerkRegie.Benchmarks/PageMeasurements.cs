namespace NetwerkRegie.Benchmarks;

/// <summary>
/// List, search, card and a new partner over HTTP at 10,000 partners and 100,000 ties. Beside each: the same SQL through plain ADO.NET and an empty Razor page, whose sum is the yardstick,
/// and what the fastest of three other CRMs did of it (requests per second with eight at once on two cores, November 2026: Odoo 19, SuiteCRM 7.14, CiviCRM 5.33).
/// </summary>
internal static class PageMeasurements
{
    private const int Partners = 10_000;
    private const int Ties = 100_000;
    private const int AtOnce = 8;

    public static async Task Run(TextWriter output)
    {
        await using var empty = await EmptyPage.Open();
        await using var network = await BusyNetwork.Open(Partners, Ties);
        var nothing = await Stopclock.Median(empty.Get);
        await output.WriteLineAsync($"{Partners:N0} partners, {Ties:N0} ties; empty Razor page {nothing:N2} ms");
        await Page(output, network, nothing, "list, first page", "/partners", peer: 37);
        await Page(output, network, nothing, "list, by type and place", "/partners?type=School&place=Tiel", peer: 37);
        await Page(output, network, nothing, "search of two words", "/partners?q=bibliotheek+tiel", peer: 11.3);
        await Page(output, network, nothing, "card of a partner", $"/partners/{network.Made[Partners / 2].Value}", peer: 71);
        await Register(output, network, peer: 49);
        await output.WriteLineAsync($"memory in use: {Environment.WorkingSet / 1024 / 1024:N0} MB (the other CRMs: 622 to 1,245 MB)");
    }

    private static async Task Page(TextWriter output, BusyNetwork network, double nothing, string what, string path, double peer)
    {
        var anew = await network.Sql.Hear(() => network.Get(path));
        var statements = await network.Sql.Hear(() => network.Get(path));
        var rate = await Stopclock.PerSecond(AtOnce, _ => network.Get(path));
        var plainAnew = await Stopclock.Median(() => PlainSql.Ask(network.ConnectionString, anew));
        var plain = await Stopclock.Median(() => PlainSql.Ask(network.ConnectionString, statements));
        var ours = await Stopclock.Median(() => network.Get(path));
        var bytes = (await network.Get(path)).Length;
        await output.WriteLineAsync($"{what}: {ours:N1} ms; through ADO.NET its {statements.Count} statements {plain:N1} ms, and all {anew.Count} when no answer is kept {plainAnew:N1} ms; " +
            $"{ours / (plain + nothing):N1} and {ours / (plainAnew + nothing):N1} times these and an empty page; " +
            $"{rate:N0}/s with {AtOnce} at once, {rate / peer:N0} times the fastest other; {bytes / 1024:N0} kB");
    }

    private static async Task Register(TextWriter output, BusyNetwork network, double peer)
    {
        var page = await network.Get("/partners/nieuw");
        var number = 0;
        Task New()
        {
            var name = $"Stichting Meetlat {Interlocked.Increment(ref number)}";
            return network.Post("/partners/nieuw", page, ("Form.Name", name), ("Form.Type", "Welfare"), ("Form.Place", "Meteren"), ("Form.Status", "Active"));
        }

        var rate = await Stopclock.PerSecond(AtOnce, _ => New());
        var ours = await Stopclock.Median(New);
        await output.WriteLineAsync($"new partner: {ours:N1} ms; {rate:N0}/s with {AtOnce} at once, {rate / peer:N1} times the fastest other");
    }
}
