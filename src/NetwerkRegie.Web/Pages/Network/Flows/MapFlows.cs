using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Web.Pages.Network.Flows;

/// <summary>The sums of referrals laid over the map: arrows between partners that stand on it, and for each partner the same in words.</summary>
internal static class MapFlows
{
    private const int FromMiddle = 10;
    private const int FromLarge = 25;
    private const int MostSaid = 3;

    /// <summary>The class that a number falls in.</summary>
    public static FlowSize SizeOf(int count) => count >= FromLarge ? FlowSize.Large : count >= FromMiddle ? FlowSize.Middle : FlowSize.Small;

    /// <summary>The map with the sums over it.</summary>
    public static NetworkMap With(this NetworkMap map, ReferralFlows flows)
    {
        var number = map.Picture.Nodes.Select((node, at) => (node.Key, at)).ToDictionary(pair => pair.Key, pair => pair.at);
        var arrows = flows.Shown.Where(flow => number.ContainsKey(flow.Sender.Partner.Value) && number.ContainsKey(flow.Receiver.Partner.Value))
            .Select(flow => new PictureFlow(number[flow.Sender.Partner.Value], number[flow.Receiver.Partner.Value], SizeOf(flow.Count)));
        var said = flows.Shown.SelectMany(flow => ((PartnerId Of, string Words)[])[(flow.Sender.Partner, Texts.Say("NetworkFlow.To", flow.Count, flow.Receiver.Name)), (flow.Receiver.Partner, Texts.Say("NetworkFlow.From", flow.Count, flow.Sender.Name))])
            .ToLookup(pair => pair.Of.Value, pair => pair.Words);
        return map with
        {
            Picture = map.Picture with { Flows = [.. arrows], Nodes = [.. map.Picture.Nodes.Select(node => node with { SignSays = Sentence([.. said[node.Key]]) })] },
            Lines = [.. map.Lines.Select(line => line with { SignSays = Sentence([.. said[line.Partner.Value]]) })],
        };
    }

    private static string? Sentence(IReadOnlyList<string> said) => said.Count == 0 ? null
        : string.Join("; ", said.Take(MostSaid)) + (said.Count > MostSaid ? Texts.Say("NetworkFlow.More", said.Count - MostSaid) : "");
}
