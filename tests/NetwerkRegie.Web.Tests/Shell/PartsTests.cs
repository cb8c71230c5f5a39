using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;
using NetwerkRegie.Web.Shell.Parts;

namespace NetwerkRegie.Web.Tests.Shell;

public sealed class PartsTests
{
    private readonly EmptyModelMetadataProvider metadata = new();
    private readonly ViewContext view;

    public PartsTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        Texts.Add(typeof(ShellServices).Assembly);
        view = new ViewContext { ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) };
    }

    [Fact]
    public async Task A_field_ties_its_label_hint_and_error_to_its_input()
    {
        view.ModelState.AddModelError("Kvk", "Een KVK-nummer heeft 8 cijfers. Dit zijn er 6.");

        var html = await Draw(new Field { For = For("Kvk", "990142"), View = view, Label = "KVK-nummer", Hint = "8 cijfers", Required = true });

        html.ShouldContain("""<label class="utrecht-form-label" for="Kvk">KVK-nummer</label>""");
        html.ShouldContain("aria-describedby=\"Kvk-hint Kvk-error\"");
        html.ShouldContain("aria-invalid=\"true\"");
        html.ShouldContain("aria-required=\"true\"");
        html.ShouldContain("""id="Kvk-hint">8 cijfers</div>""");
        html.ShouldContain("<span>Een KVK-nummer heeft 8 cijfers. Dit zijn er 6.</span>");
    }

    [Fact]
    public async Task A_field_shows_what_was_typed_and_not_what_the_model_made_of_it()
    {
        view.ModelState.SetModelValue("Since", "31-09-2026", "31-09-2026");

        (await Draw(new Field { For = For("Since", new DateOnly(2026, 1, 2)), View = view, Label = "Sinds" })).ShouldContain("value=\"31-09-2026\"");
    }

    [Fact]
    public async Task A_field_never_gives_a_password_back() =>
        (await Draw(new Field { For = For("Password", "geheim"), View = view, Label = "Wachtwoord", Type = "password" })).ShouldNotContain("geheim");

    [Fact]
    public async Task What_a_person_typed_cannot_become_markup() =>
        (await Draw(new Field { For = For("Name", "\"><script>"), View = view, Label = "<b>" })).ShouldNotContain("<script>");

    [Fact]
    public async Task One_error_needs_no_list_and_two_do()
    {
        view.ModelState.AddModelError("Form.Name", "Vul een naam in.");
        (await Draw(new ErrorSummary { View = view })).ShouldBeEmpty();

        view.ModelState.AddModelError("Form.Kvk", "Een KVK-nummer heeft 8 cijfers.");
        var html = await Draw(new ErrorSummary { View = view });
        html.ShouldContain("Er kloppen 2 dingen nog niet");
        html.ShouldContain("href=\"#Form_Kvk\"");
    }

    [Theory]
    [InlineData(4, 3, "3</b> Stemmen af", "wij 4, zij 3", false)]
    [InlineData(2, null, "2</b> Wisselen uit", "alleen wij zeggen dit", true)]
    [InlineData(null, 1, "1</b> Kennen elkaar", "alleen zij zeggen dit", true)]
    public async Task A_tie_counts_as_the_lowest_rating_and_says_who_gave_it(int? ours, int? theirs, string level, string who, bool dashed)
    {
        var html = await Draw(new TieGlyph { To = PartnerType.School, Ours = ours, Theirs = theirs });

        html.ShouldContain(level);
        html.ShouldContain(who);
        html.Contains("is-one", StringComparison.Ordinal).ShouldBe(dashed);
    }

    [Theory]
    [InlineData(-1, "1 werkdag te laat", "late")]
    [InlineData(-3, "3 werkdagen te laat", "late")]
    [InlineData(0, "Antwoord vandaag", "today")]
    [InlineData(2, "Nog 2 werkdagen", "ontime")]
    public async Task A_deadline_is_said_in_words(int days, string words, string kind)
    {
        var html = await Draw(new Sla { WorkingDays = days });

        html.ShouldContain(words);
        html.ShouldContain($"nr-sla--{kind}");
    }

    [Fact]
    public async Task A_moment_is_read_on_the_Dutch_clock_and_written_for_machines_in_UTC()
    {
        var html = await Draw(new When { Value = new DateTime(2026, 7, 1, 22, 30, 0, DateTimeKind.Utc) });

        html.ShouldContain("2 juli 2026, 0.30 uur");
        html.ShouldContain("datetime=\"2026-07-01T22:30:00Z\"");
    }

    [Fact]
    public async Task A_fact_that_nobody_confirmed_is_unknown_and_not_fresh()
    {
        var html = await Draw(new Freshness(TimeProvider.System));

        html.ShouldContain("onbekend");
        html.ShouldContain("nr-fresh--old");
    }

    [Fact]
    public void Every_level_of_a_tie_has_words_in_both_languages()
    {
        foreach (var level in Enumerable.Range(0, 6))
        {
            Texts.All("nl").ContainsKey($"Shell.Level{level}").ShouldBeTrue();
            Texts.All("en").ContainsKey($"Shell.Level{level}").ShouldBeTrue();
        }
    }

    private ModelExpression For<T>(string name, T value)
    {
        var explorer = new ModelExplorer(metadata, metadata.GetMetadataForType(typeof(T)), value);
        return new ModelExpression(name, explorer);
    }

    private static async Task<string> Draw(TagHelper part)
    {
        var context = new TagHelperContext("part", [], new Dictionary<object, object>(), "1");
        var output = new TagHelperOutput("part", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await part.ProcessAsync(context, output);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ((IHtmlContent)output).WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
