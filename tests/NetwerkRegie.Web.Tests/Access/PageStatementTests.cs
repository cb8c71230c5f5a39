namespace NetwerkRegie.Web.Tests.Access;

public sealed class PageStatementTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    /// <summary>What a page may ask of the database, its member and menu included, when nothing that was answered before is still fresh.</summary>
    private const int Most = 12;

    /// <summary>The lines that have to ask more, and exactly how much.</summary>
    private static readonly Dictionary<string, int> Over = new(StringComparer.Ordinal)
    {
        // A file of everything is no page to look at: all of the thirty tables that the member may see are read, each in parts so that the memory it takes is bounded.
        // One statement counts them all beforehand, and three more ask what their rows have to tell of rows of another table.
        ["exporteren/{what:regex(^(partners|relaties|contacten|netwerk|alles)$)} (everything)"] = 36,
    };

    public static TheoryData<string> Lines => [.. PageTable.Lines.Where(line => line.Expected.Contains("200", StringComparison.Ordinal)).Select(line => line.Name)];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task No_page_asks_the_database_more_than_twelve_times_on_a_first_look(string name)
    {
        var line = PageTable.Lines.Single(line => line.Name == name);
        var path = "/" + line.Path(demo.Rows);

        IReadOnlyList<string> most = [];
        foreach (var (account, _) in PageTable.Accounts.Zip(line.Expected.Split(' ')).Where(pair => pair.Second == "200"))
        {
            await demo.Forget();
            var statements = await demo.Statements.Hear(() => demo.Visitor(account).Get(path));
            if (statements.Count > most.Count) most = statements;
        }

        var told = $"{path}:{Environment.NewLine}{string.Join(Environment.NewLine, most)}";
        if (Over.TryGetValue(name, out var known)) most.Count.ShouldBe(known, told);
        else most.Count.ShouldBeLessThanOrEqualTo(Most, told);
    }
}
