using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests;

public sealed class PagesTests
{
    private const string Wordless = """
        @page "{id:guid}"
        @model NetwerkRegie.Web.Pages.Partners.DetailsModel
        @using NetwerkRegie.Core.Kernel
        @{
            ViewData["Title"] = $"Partner {Model.Row.Name} {"x"}";
            var few = Model.Ties.Count < 3 && Model.Row is not null; // a remark with <p>words</p>
        }
        @* A remark for the reader of this file. *@
        <!-- Another. -->
        <h1 class="utrecht-heading-1" title="@Texts.Say("Partners.Title")">@Model.Row!.Name</h1>
        @if (few)
        {
            <p data-note="plain">@Texts.Say("Partners.Few", Model.Ties.Count) &nbsp;&middot; <br> 1.234</p>
        }
        else if (Model.Ties is List<string> { Count: > 9 } many)
        {
            foreach (var tie in many.Where(each => each != "<b>niet</b>"))
            {
                @:@tie,
                <text>@(tie ?? "geen")</text>
            }
        }
        @switch (Model.Kind)
        {
            case Kind.Weak: <span>@Model.Kind</span> break;
            default: break;
        }
        <form method="post"><input type="submit" value="@Texts.Say("Save")" /><input type="hidden" value="yes"></form>
        @await Html.PartialAsync("_Ties", Model.Ties)
        <a href="/en" lang="en">English</a> <code>@code</code>
        @section Scripts { <script src="~/assets/map.js" type="module"></script> }
        @functions { string Name() => "Naam"; }
        """;

    [Fact]
    public void Pages_take_their_words_from_the_texts() => new WordlessPages().ShouldHoldIn(SourceTree.Written);

    [Theory]
    [InlineData("<p>Opslaan</p>", "Opslaan")]
    [InlineData("<p>@Model.Count partners</p>", "partners")]
    [InlineData("<p>@Model.Name.</p> <b>Gemeente</b>", "Gemeente")]
    [InlineData("@if (Model.Few) { <p>Geen banden</p> }", "Geen banden")]
    [InlineData("@foreach (var tie in Model.Ties) { if (tie.Weak) { <li>Zwak</li> } }", "Zwak")]
    [InlineData("@if (Model.Few)\n{\n    @:Weinig\n}", "Weinig", 3)]
    [InlineData("@if (a) { <i></i> } else { <b>Anders</b> }", "Anders")]
    [InlineData("@section Scripts { <p>Kop</p> }", "Kop")]
    [InlineData("@{ var a = \"<p>\"; <p>Los</p> }", "Los")]
    [InlineData("<p>\n&eacute;&eacute;n</p>", "&eacute;&eacute;n", 2)]
    [InlineData("<input placeholder=\"Zoek op naam\">", "Zoek op naam")]
    [InlineData("<button aria-label='Sluit @Model.Name'></button>", "Sluit")]
    [InlineData("<input type=\"submit\" value=\"Bewaar\">", "Bewaar")]
    [InlineData("mail@netwerk", "mail@netwerk")]
    public void A_page_with_words_of_its_own_is_caught(string page, string words, int line = 1) => new WordlessPages().ShouldCatch(
        SourceTree.Of("src/Web/Pages/A.cshtml", page),
        $"src/Web/Pages/A.cshtml:{line} says \"{words}\" itself: take it from the texts.");

    [Fact]
    public void A_page_without_words_of_its_own_is_fine() => new WordlessPages().ShouldHoldIn(SourceTree.Of("src/Web/Pages/A.cshtml", Wordless));

    [Fact]
    public void Pages_hold_no_style_and_no_script() => new StrictMarkup().ShouldHoldIn(SourceTree.Written);

    [Theory]
    [InlineData("<p style=\"color:red\">", "p", "the attribute style")]
    [InlineData("<button onclick=\"go()\">", "button", "the attribute onclick")]
    [InlineData("<form hx-on:submit=\"go()\">", "form", "the attribute hx-on:submit")]
    [InlineData("<form hx-on::after-request=\"go()\">", "form", "the attribute hx-on::after-request")]
    [InlineData("<script>go()</script>", "script", "a script of its own")]
    [InlineData("<style>p { }</style>", "style", "styles of its own")]
    [InlineData("<a href=\"javascript:go()\">", "a", "a script in href")]
    [InlineData("@if (Model.Few) { <p class=\"@(Model.Few ? \"a>b\" : \"\")\" STYLE='top:0'></p> }", "p", "the attribute style")]
    public void Style_or_script_within_a_page_is_caught(string page, string tag, string found) => new StrictMarkup().ShouldCatch(
        SourceTree.Of("src/Web/Pages/A.cshtml", page),
        $"src/Web/Pages/A.cshtml:1 <{tag}> has {found}, which the security policy blocks.");

    [Fact]
    public void A_page_with_scripts_in_files_is_fine() => new StrictMarkup().ShouldHoldIn(SourceTree.Of("src/Web/Pages/A.cshtml", Wordless));
}
