using System.Net;

namespace NetwerkRegie.Web.Tests;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_program_tells_that_it_is_well(string path)
    {
        await using var network = new WebNetwork(demo: false);

        var answer = await network.Stranger().Get(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("Healthy");
    }
}
