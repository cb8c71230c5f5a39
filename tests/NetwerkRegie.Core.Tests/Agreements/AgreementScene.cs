using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Agreements;

/// <summary>Two libraries with a coordinator each who has an account, a welfare partner, and a short way to an agreement between them.</summary>
public sealed class AgreementScene : IAsyncDisposable
{
    private readonly PartnerScene partners;

    private AgreementScene(PartnerScene partners, PartnerId kade, MemberId marleen, MemberId daan) => (this.partners, Kade, Marleen, Daan) = (partners, kade, marleen, daan);

    public TestNetwork Network => partners.Network;

    public PartnerScene Partners => partners;

    public PartnerId Tiel => partners.Tiel;

    public PartnerId Weert => partners.Weert;

    public PartnerId Kade { get; }

    /// <summary>Coordinator in Tiel.</summary>
    public MemberId Marleen { get; }

    /// <summary>Another coordinator in Tiel.</summary>
    public MemberId Daan { get; }

    public DateOnly Today => Network.Clock.Today();

    public TestSession AtTiel => Network.As(Marleen, Tiel, Role.Coordinator);

    public TestSession AtWeert => partners.AtWeert;

    public static async Task<AgreementScene> Start(DatabaseKind database, StatementCounter? counter = null)
    {
        var around = await PartnerScene.Start(database, counter);
        var operate = around.Network.AsOperator();
        var kade = await around.Add("De Kade (demo)");
        var marleen = await operate.Done(new InviteMember("Marleen Voorbeeld", "marleen@demo.example", around.Tiel, [Role.Coordinator]));
        var daan = await operate.Done(new InviteMember("Daan Demo", "daan@demo.example", around.Tiel, [Role.Coordinator]));
        return new AgreementScene(around, kade, marleen, daan);
    }

    /// <summary>A year from today, between Tiel and De Kade.</summary>
    public AgreementForm Form() => new()
    {
        Name = "Samen Taalsterk",
        Kind = AgreementKind.Covenant,
        Results = "200 taalvragers een plek\nHoogstens vier weken wachten",
        StartsOn = Today,
        EndsOn = Today.AddDays(365),
        Owner = Marleen.Value,
        Parties = [Tiel.Value, Kade.Value],
    };

    public Task<AgreementId> Propose(Func<AgreementForm, AgreementForm>? otherwise = null) => AtTiel.Done(new ProposeAgreement(otherwise is null ? Form() : otherwise(Form())));

    public Task Sign(AgreementId agreement, PartnerId partner, int daysAgo = 0, string by = "Noor Nepnaam") =>
        AtTiel.Done(new SignAgreement(agreement, new SignatureForm { Partner = partner.Value, Signatory = by, SignedOn = Today.AddDays(-daysAgo) }));

    public async Task<AgreementId> Signed(Func<AgreementForm, AgreementForm>? otherwise = null)
    {
        var agreement = await Propose(otherwise);
        foreach (var party in (await AtTiel.Done(new GetAgreement(agreement))).Parties) await Sign(agreement, party.Partner);
        return agreement;
    }

    public async Task<AgreementState> State(AgreementId agreement) => (await AtTiel.Done(new GetAgreement(agreement))).State;

    public ValueTask DisposeAsync() => partners.DisposeAsync();
}
