using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Sources;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class ProjectReferencesTests
{
    private static readonly ProjectReferences Rule = new();

    [Fact]
    public void Projects_know_only_whom_they_may_know()
    {
        Rule.ShouldHoldIn(CodeBase.Built);
        Rule.ShouldHoldIn(SourceTree.Written);
    }

    [Fact]
    public void A_graph_that_knows_the_core_is_caught() => Rule.ShouldCatch(
        Twin.Beside("NetwerkRegie.Graph", "namespace NetwerkRegie.Graph; public class Metric { public NetwerkRegie.Core.Kernel.Role Role; }"),
        "NetwerkRegie.Graph may not refer to NetwerkRegie.Core.");

    [Fact]
    public void Documents_may_know_the_core() => Rule.ShouldHoldIn(
        Twin.Beside("NetwerkRegie.Documents", "namespace NetwerkRegie.Documents; public class Figure { public NetwerkRegie.Core.Kernel.Role Role; }"));

    [Theory]
    [InlineData("../NetwerkRegie.Web/NetwerkRegie.Web.csproj", "NetwerkRegie.Web")]
    [InlineData("../../tests/NetwerkRegie.TestKit/NetwerkRegie.TestKit.csproj", "NetwerkRegie.TestKit")]
    public void A_project_file_that_refers_upwards_or_to_tests_is_caught(string path, string project) => Rule.ShouldCatch(
        SourceTree.Of("src/NetwerkRegie.Core/NetwerkRegie.Core.csproj", $"""<Project><ItemGroup><ProjectReference Include="{path}" /></ItemGroup></Project>"""),
        $"NetwerkRegie.Core may not refer to {project}.");

    [Fact]
    public void A_project_file_that_compiles_a_sample_is_caught() => Rule.ShouldCatch(
        SourceTree.Of("src/NetwerkRegie.Web/NetwerkRegie.Web.csproj", """<Compile Include="../../samples/Demo.cs" />"""),
        "NetwerkRegie.Web may not refer to Demo.");

    [Fact]
    public void A_project_file_may_refer_downwards() => Rule.ShouldHoldIn(
        SourceTree.Of("src/NetwerkRegie.Core/NetwerkRegie.Core.csproj", """<ProjectReference Include="../NetwerkRegie.Graph/NetwerkRegie.Graph.csproj" />"""));
}
