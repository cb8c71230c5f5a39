using NetwerkRegie.Core.Network;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>What partners on a map are called: drawn beside their shape, and spoken to who cannot see it.</summary>
internal sealed class MapNames(NetworkPicture picture, MapFrame frame, DocumentTexts texts, Func<int, bool> standsBack)
{
    /// <summary>The name beside the shape.</summary>
    public string Drawn(int index) => picture.Nodes[index] is { Missing: true, Name: "" } ? Spoken(index) : picture.Nodes[index].Name;

    /// <summary>How it is written.</summary>
    public Ink Ink(int index)
    {
        var ink = Inks.Name with { Size = frame.NameSize };
        if (picture.Nodes[index].Emphasised) return ink with { Face = FontFace.SemiBold };
        return picture.Nodes[index].Missing ? ink with { Fill = Inks.Quiet } : standsBack(index) ? ink with { Fill = Inks.Far } : ink;
    }

    /// <summary>The name with type and number of ties; it begins with what is drawn.</summary>
    public string Spoken(int index)
    {
        var node = picture.Nodes[index];
        var type = texts.Say("Figures.Type." + node.Type).ToLower(texts.Culture);
        if (node.Missing) return node.Name.Length > 0 ? node.Name : texts.Say("Figures.WhiteSpot", type);
        var spoken = node.Degree switch
        {
            0 => texts.Say("Figures.NodeNameNone", node.Name, type),
            1 => texts.Say("Figures.NodeNameOne", node.Name, type),
            _ => texts.Say("Figures.NodeName", node.Name, type, node.Degree),
        };
        if (node.SignSays is { } says) spoken = texts.Say("Figures.NodeChanged", spoken, says);
        return node.Change is { } change ? texts.Say("Figures.NodeChanged", spoken, texts.Say($"Figures.Partner.{change}")) : spoken;
    }
}
