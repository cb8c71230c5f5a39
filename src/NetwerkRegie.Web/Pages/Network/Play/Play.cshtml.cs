using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Play;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Web.Pages.Network.Play;

/// <summary>What a script needs to play the map through the months: one drawing, and from when to when everything on it was there.</summary>
public sealed class PlayModel(TimeProvider clock) : MapPage(clock)
{
    public Task<IActionResult> OnGetAsync() => Ask(new GetNetworkPlay(Filter() with { Group = null }), play => Task.FromResult<IActionResult>(new JsonResult(Told(play))));

    private object Told(NetworkPlay play)
    {
        var drawing = NetworkFigure.Draw(play.Picture, From is null ? IndexModel.MapWidth : IndexModel.MapWidthBeside, nearNames: true);
        var last = play.Days[^1];
        return new
        {
            Svg = SvgPainter.Map(drawing, "netwerk", Texts.Say("NetworkPages.Title"), Texts.Say("NetworkPlay.MapSays", play.Days[0].Day, last.Day)),
            Days = play.Days.Select(day => new { Day = Written(day.Day), day.Partners, day.Ties }),
            Widths = Enumerable.Range(0, IndexModel.HighestLevel + 1).Select(level => TieWeight.Of(level)),
            Partners = play.Partners.Select(stretches => stretches.Select(stretch => (int[])[stretch.First, stretch.Last])),
            Ties = play.Picture.Ties.Zip(play.Ties, (tie, stretches) => new
            {
                Joins = string.Create(CultureInfo.InvariantCulture, $"{Math.Min(tie.From, tie.To)} {Math.Max(tie.From, tie.To)}"),
                At = stretches.Select(stretch => (int[])[stretch.First, stretch.Last, TieWeight.Counts(stretch.Level), stretch.OneSided ? 1 : 0]),
            }),
        };
    }
}
