using System.Globalization;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The drawing of a network for a page of the given width.</summary>
internal static class NetworkFigure
{
    public static Drawing Draw(NetworkPicture picture, double width, bool nearNames = false) =>
        MapDrawing.Draw(picture, MapFrame.For(picture.Staying, width) with { NearNames = nearNames }, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
