using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Tests.Shell;

public sealed class MenuIconTests
{
    [Fact]
    public void Every_entry_of_the_menu_has_an_icon_that_exists() =>
        CoreServices.Rooms.SelectMany(room => room.Menu).Where(entry => !Icons.Names.Contains(entry.Icon)).Select(entry => $"{entry.Route}: {entry.Icon}").ShouldBeEmpty();
}
