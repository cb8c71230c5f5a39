using System.Globalization;

namespace NetwerkRegie.Web.Tests.Access;

public sealed class PageRoleMatrixTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    public static TheoryData<string> Lines => [.. PageTable.Lines.Select(line => line.Name)];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Every_account_gets_the_page_its_role_has_a_right_to(string name)
    {
        var line = PageTable.Lines.Single(line => line.Name == name);
        var path = "/" + line.Path(demo.Rows);

        var answers = new List<string>();
        foreach (var account in PageTable.Accounts)
        {
            using var answer = await demo.Visitor(account).Get(path);
            answers.Add(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
            if (account.Length == 0 && answers[^1] == "302" && line.Expected != PageTable.LeadsOn)
                answer.Headers.Location!.OriginalString.ShouldContain("/aanmelden", Case.Sensitive, $"a stranger asks for {path}");
        }

        string.Join(' ', answers).ShouldBe(line.Expected, $"{path} for: a stranger{string.Join(", ", PageTable.Accounts)}");
    }

    public static TheoryData<string> Forms => [.. FormTable.Lines.Select(line => line.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_account_sends_a_form_that_is_not_hers_in_vain(string name)
    {
        var line = FormTable.Lines.Single(line => line.Name == name);
        var address = "/" + line.Path(demo.Rows);
        var path = line.Handler.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={line.Handler}";
        var expected = line.Expected.Split(' ');

        var answers = new List<string>();
        foreach (var (account, status) in PageTable.Accounts.Zip(expected))
        {
            if (status == "-")
            {
                answers.Add(status);
                continue;
            }

            using var answer = await demo.Send(account, path);
            answers.Add(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
            if (account.Length == 0 && status == "302") answer.Headers.Location!.OriginalString.ShouldContain("/aanmelden", Case.Sensitive, $"a stranger sends {path}");
        }

        string.Join(' ', answers).ShouldBe(line.Expected, $"{path} for: a stranger{string.Join(", ", PageTable.Accounts)}");
    }

    [Fact]
    public async Task Every_form_stands_in_the_table_and_no_form_that_is_gone() =>
        FormTable.Lines.Select(line => line.Form).Distinct().Order(StringComparer.Ordinal).ShouldBe((await demo.Forms()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_route_stands_in_the_table() =>
        demo.Routes.Except(PageTable.Lines.Select(line => line.Route)).ShouldBeEmpty("these routes have no line in PageTable.cs");

    [Fact]
    public void The_table_has_no_route_that_is_gone() =>
        PageTable.Lines.Select(line => line.Route).Except(demo.Routes).ShouldBeEmpty("these lines of PageTable.cs have no route");

    [Fact]
    public void Every_line_tells_of_every_account() =>
        PageTable.Lines.Select(line => (line.Name, line.Expected)).Concat(FormTable.Lines.Select(line => (line.Name, line.Expected)))
            .Where(line => line.Expected.Split(' ').Length != PageTable.Accounts.Count).Select(line => line.Name).ShouldBeEmpty();
}
