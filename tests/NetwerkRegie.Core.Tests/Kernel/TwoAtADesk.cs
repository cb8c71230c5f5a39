using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>Two coordinators of one library, who also keep its members.</summary>
internal sealed record TwoAtADesk(PartnerId Library, TestSession Ada, TestSession Bo)
{
    public static async Task<TwoAtADesk> Sit(TestNetwork network)
    {
        var operate = network.AsOperator();
        var library = await operate.Done(new RegisterPartner(new PartnerForm { Name = "Bieb Tiel (demo)", Type = nameof(PartnerType.Library) }));
        return new TwoAtADesk(library, await Colleague("Ada Demo", "ada@demo.example"), await Colleague("Bo Demo", "bo@demo.example"));

        async Task<TestSession> Colleague(string name, string email)
        {
            Role[] roles = [Role.Coordinator, Role.Administrator];
            return network.As(await operate.Done(new InviteMember(name, email, library, roles)), library, roles);
        }
    }
}
