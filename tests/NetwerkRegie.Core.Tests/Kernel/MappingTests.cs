using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Tests.Kernel;

public sealed class MappingTests
{
    [Fact]
    public void Every_row_gets_each_of_its_values_from_its_entity() => Should.NotThrow(() => Mapping.Configuration.AssertConfigurationIsValid());
}
