using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Tests.Shell;

public sealed class NavigationTests
{
    private static readonly Navigation Menu = new(
    [
        new(MenuGroup.Administration, 1, "Members", "/beheer/leden", "members", Role.Administrator),
        new(MenuGroup.Network, 2, "Partners", "/partners", "partners"),
        new(MenuGroup.Network, 1, "Map", "/netwerk", "network", Role.Coordinator, Role.Director),
        new(MenuGroup.Network, 3, "Figures", "/netwerk/cijfers", "report"),
        new(MenuGroup.Work, 1, "Work", "/", "work"),
    ]);

    [Fact]
    public void A_member_sees_the_entries_of_her_roles_only_and_no_empty_group()
    {
        var groups = Menu.For(new HashSet<Role> { Role.Referrer });

        groups.SelectMany(group => group.Items).Select(item => item.Route).ShouldBe(["/", "/partners", "/netwerk/cijfers"]);
        groups.Select(group => group.TextKey).ShouldBe([null, "Shell.Menu.Network"]);
    }

    [Fact]
    public void Entries_stand_in_the_order_that_the_rooms_gave_them() =>
        Menu.For(new HashSet<Role> { Role.Coordinator, Role.Administrator }).SelectMany(group => group.Items).Select(item => item.TextKey)
            .ShouldBe(["Work", "Map", "Partners", "Figures", "Members"]);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/partners", "/partners")]
    [InlineData("/partners/nieuw", "/partners")]
    [InlineData("/netwerk/cijfers", "/netwerk/cijfers")]
    [InlineData("/partnersvoorbeeld", null)]
    public void Only_the_nearest_entry_is_the_current_one(string path, string? route) =>
        Navigation.Current(Menu.For(new HashSet<Role> { Role.Coordinator }), path)?.Route.ShouldBe(route);

    [Fact]
    public void A_page_outside_the_menu_belongs_where_its_way_back_starts()
    {
        var groups = Menu.For(new HashSet<Role> { Role.Coordinator });

        Navigation.Current(groups, "/relaties/1", "/partners")?.Route.ShouldBe("/partners");
        Navigation.Current(groups, "/relaties/1", "/beheer/leden").ShouldBeNull();
        Navigation.Current(groups, "/netwerk/cijfers", "/partners")?.Route.ShouldBe("/netwerk/cijfers");
    }

    [Fact]
    public void Every_entry_of_every_room_has_an_icon_and_words_in_both_languages()
    {
        foreach (var entry in CoreServices.Rooms.SelectMany(room => room.Menu))
        {
            Icons.Names.ShouldContain(entry.Icon, entry.Route);
            Texts.All("nl").ContainsKey(entry.Text).ShouldBeTrue(entry.Text);
            Texts.All("en").ContainsKey(entry.Text).ShouldBeTrue(entry.Text);
        }
    }
}
