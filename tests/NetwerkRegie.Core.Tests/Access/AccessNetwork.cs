using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Access;

/// <summary>A library with one administrator, from which the tests of this room start.</summary>
internal static class AccessNetwork
{
    public static Task<TestNetwork> Start(DatabaseKind database, Action<NetworkSettings>? adjust = null) => TestNetwork.Start(database, (services, settings) =>
    {
        services.AddAccounts();
        adjust?.Invoke(settings);
    });

    public static async Task<(Member Administrator, TestSession Session)> Library(TestNetwork network)
    {
        var library = Partner.Register(new PartnerCard("Bieb Tiel (demo)", PartnerType.Library), network.Clock.Now(), inConsortium: true);
        var administrator = Member.Invite(library.Id, "Fenna Fictief", "beheer@demo.example", [Role.Administrator], network.Clock.Now());
        await network.AsOperator().Put(library);
        await network.AsOperator().Put(administrator);
        return (administrator, network.As(administrator.Id, library.Id, Role.Administrator));
    }

    public static Task<MemberId> Invite(TestSession administrator, Member like, string email, params Role[] roles) =>
        administrator.Done(new InviteMember("Daan Demo", email, like.Partner, roles));

    public static Refusal Refusal<T>(this Outcome<T> outcome) => outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal;

    public static string Message<T>(this Outcome<T> outcome, string field) => outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().ShouldSatisfy(error => error.Field == field).Message;

    public static OperationId Operation<T>(this Outcome<T> outcome) => outcome.Receipt!.Operation!.Value;

    private static FieldError ShouldSatisfy(this FieldError error, Func<FieldError, bool> holds)
    {
        holds(error).ShouldBeTrue($"{error.Field}: {error.Message}");
        return error;
    }
}
