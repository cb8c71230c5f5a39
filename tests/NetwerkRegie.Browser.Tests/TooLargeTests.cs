namespace NetwerkRegie.Browser.Tests;

public sealed class TooLargeTests(DemoInBrowser demo)
{
    private const int MoreThanAnyPageReads = 32 * 1024 * 1024;

    /// <summary>Only a real server refuses a body by its size; the program in the other tests has no such limit.</summary>
    [Fact]
    public async Task What_is_too_large_to_read_is_told_so_and_not_blamed_on_us()
    {
        var page = await demo.Stranger();

        var answer = await page.Context.APIRequest.PostAsync("/taal", new() { DataByte = new byte[MoreThanAnyPageReads], Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded" } });

        answer.Status.ShouldBe(413);
        (await answer.TextAsync()).ShouldContain("Dit bestand is te groot");
    }
}
