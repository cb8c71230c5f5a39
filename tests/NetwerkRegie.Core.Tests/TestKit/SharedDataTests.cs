using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.TestKit;

public sealed class SharedDataTests
{
    [Fact]
    public void A_file_beside_the_clone_is_found_from_the_tests_folder() =>
        File.ReadLines(SharedData.Path("INDEX.md")).ShouldNotBeEmpty();
}
