using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Web.Pages.Network.Flows;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The map as a file that stands on its own: the same drawing as on the page with its legend, its day and its source.</summary>
public sealed class MapFileModel(TimeProvider clock) : MapPage(clock)
{
    private const string MediaType = "image/svg+xml";
    private const double Width = 1200;
    private const double FootHeight = 34;

    public Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return Task.FromResult<IActionResult>(Redirect($"/netwerk{Request.QueryString}"));
        return Ask(new GetNetworkMap(Filter()), async map =>
        {
            var flows = await ReadFlows();
            return File(Encoding.UTF8.GetBytes(Draw(flows is null ? map : map.With(flows), flows)), MediaType, $"netwerkregie-kaart-{map.AsOf:yyyy-MM-dd}.svg");
        });
    }

    private string Draw(NetworkMap map, ReferralFlows? flows)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var drawing = map.Crowd is { } crowd ? DrawCrowd(crowd, Width) : NetworkFigure.Draw(map.Picture, Width).WithLegend(MapLegend.Draw(map.Picture, Width, language), 0);
        return SvgPainter.File(WithFoot(drawing, map, flows), Texts.Say("NetworkPages.Title"), Texts.Say("NetworkPages.MapSays", map.N, map.Ties, map.Confirmed));
    }

    /// <summary>A figure that leaves the program says where it comes from.</summary>
    private static Drawing WithFoot(Drawing drawing, NetworkMap map, ReferralFlows? flows)
    {
        var words = $"NetwerkRegie. {Texts.Say("NetworkPages.Source", map.AsOf)} {Texts.Say("NetworkPages.Over", map.N, map.Ties)}{(map.Path is { } path ? " " + IndexModel.Sentence(path) : "")}{(flows is null ? "" : " " + Texts.Say("NetworkFlow.Title") + ": " + Texts.Say("NetworkFlow.Period", flows.From, flows.To))}";
        IReadOnlyList<string> lines = map.Crowd is null ? [words] : [Texts.Say("NetworkZoom.Disc"), Texts.Say("NetworkZoom.Line"), words];
        var height = FootHeight + (lines.Count - 1) * Inks.Axis.Size * TextMark.LineHeight;
        return drawing with { Height = drawing.Height + height, Marks = [.. drawing.Marks, new TextMark(Inks.Axis, new Spot(0, drawing.Height + FootHeight * 0.65), lines, TextAnchor.Start)] };
    }
}
