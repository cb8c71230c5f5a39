using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>What the sides of the ties say of each other, who said it, and who could still be asked.</summary>
public sealed class RatingsModel(TimeProvider clock) : NetworkPage
{
    private const int MostShown = 200;

    [BindProperty(SupportsGet = true, Name = "peildatum")]
    public DateOnly? Day { get; set; }

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Today => clock.Today();

    public NetworkRatings Ratings { get; private set; } = null!;

    /// <summary>The partners on the page, those with the lowest response first.</summary>
    public IReadOnlyList<PartnerResponse> Shown => [.. Ratings.Partners.Take(MostShown)];

    public static string Mean(RatingMean mean) => mean.Mean?.ToString("0.0", CultureInfo.CurrentCulture) ?? Texts.Say("Ratings.TooFew");

    public static string Share(int part, int whole) => whole == 0 ? Texts.Say("NetworkPages.Undefined") : ((double)part / whole).ToString("P0", CultureInfo.CurrentCulture);

    /// <summary>Over how many of those that could answer, and how sure that still is.</summary>
    public static string Answered(RatingMean mean, int most) =>
        $"{Texts.Say("Ratings.N", mean.N, most, Share(mean.N, most))} {(mean.Confidence is { } confidence ? Texts.Say("Ratings.MeanCertainty", confidence) : "")}".TrimEnd();

    /// <summary>How sure the last answer of a partner still is.</summary>
    public string Certainty(PartnerResponse partner) =>
        partner.LastScoredOn is { } day ? RatingAge.Confidence(day, Ratings.AsOf).ToString("P0", CultureInfo.CurrentCulture) : Texts.Say("NetworkPages.Undefined");

    public Task<IActionResult> OnGetAsync() => Ask(new GetNetworkRatings(new NetworkFilter { AsOf = Day = FilteredNetworkPage.NotToCome(Day, Today, ModelState) }), ratings => Ratings = ratings);
}
