using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Agreements;

public sealed class AgreementTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_agreement_is_in_force_only_when_every_party_has_signed(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();

        (await scene.State(id)).ShouldBe(AgreementState.Draft);
        await scene.Sign(id, scene.Tiel);
        (await scene.State(id)).ShouldBe(AgreementState.Draft, "one of two");
        await scene.Sign(id, scene.Kade);
        (await scene.State(id)).ShouldBe(AgreementState.Active);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_signed_agreement_starts_expires_and_ends_as_the_days_go_by(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed(form => form with { StartsOn = scene.Today.AddDays(10), EndsOn = scene.Today.AddDays(200) });
        var expected = new Dictionary<int, AgreementState>
        {
            [0] = AgreementState.Signed, [9] = AgreementState.Signed, [10] = AgreementState.Active, [109] = AgreementState.Active,
            [110] = AgreementState.Expiring, [200] = AgreementState.Expiring, [201] = AgreementState.Ended,
        };
        var start = scene.Network.Clock.GetUtcNow();

        foreach (var (day, state) in expected)
        {
            scene.Network.Clock.Set(start.AddDays(day));
            (await scene.State(id)).ShouldBe(state, $"day {day}");
            foreach (var asked in Enum.GetValues<AgreementState>())
            {
                // What the database finds by state is what the course says of the row.
                (await scene.AtTiel.Done(new FindAgreements { State = asked })).Page.Total.Value.ShouldBe(asked == state ? 1 : 0, $"day {day}, {asked}");
            }
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_wrong_with_an_agreement_is_said_beside_the_field(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var form = scene.Form();

        Fields(await scene.AtTiel.Send(new ProposeAgreement(new AgreementForm()))).ShouldBe(["Form.Name", "Form.Kind", "Form.StartsOn", "Form.Parties"], ignoreOrder: true);
        Fields(await scene.AtTiel.Send(new ProposeAgreement(form with { Parties = [scene.Tiel.Value] }))).ShouldBe(["Form.Parties"]);
        Fields(await scene.AtTiel.Send(new ProposeAgreement(form with { Parties = [scene.Kade.Value, scene.Weert.Value] }))).ShouldBe(["Form.Parties"], "the own organisation is no party");
        Fields(await scene.AtTiel.Send(new ProposeAgreement(form with { EndsOn = form.StartsOn!.Value.AddDays(-1) }))).ShouldBe(["Form.EndsOn"]);
        Fields(await scene.AtTiel.Send(new ProposeAgreement(form with { EndsOn = null, NoticeDays = 30 }))).ShouldBe(["Form.NoticeDays"]);
        Fields(await scene.AtTiel.Send(new ProposeAgreement(form with { Owner = MemberId.New().Value }))).ShouldBe(["Form.Owner"]);
        var id = await scene.Propose();
        Fields(await scene.AtTiel.Send(new SignAgreement(id, new SignatureForm { Partner = scene.Kade.Value, Signatory = " ", SignedOn = scene.Today.AddDays(1) }))).ShouldBe(["Form.Signatory", "Form.SignedOn"], ignoreOrder: true);
        Refusal(await scene.AtTiel.Send(new SignAgreement(id, new SignatureForm { Partner = scene.Weert.Value, Signatory = "Noor Nepnaam", SignedOn = scene.Today }))).ShouldBeOfType<NotAParty>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_coordinators_of_the_parties_write_a_director_reads_and_to_others_it_is_not_there(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed();
        var director = scene.Network.As(MemberId.New(), scene.Tiel, Role.Director);
        var atKade = scene.Network.As(MemberId.New(), scene.Kade, Role.Coordinator);
        var referrer = scene.Network.As(MemberId.New(), scene.Tiel, Role.Referrer);

        (await director.Done(new GetAgreement(id))).MayChange.ShouldBeFalse();
        (await director.Send(new GetAgreementForm(id))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await atKade.Done(new GetAgreement(id))).MayChange.ShouldBeTrue();
        await atKade.Done(new EvaluateAgreement(id, new EvaluationForm { On = scene.Today, Outcome = EvaluationOutcome.Adjust, Words = "Meer avonden." }));

        (await scene.AtWeert.Send(new GetAgreement(id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new EndAgreement(id, scene.Today))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Send(new SignAgreement(id, new SignatureForm { Partner = scene.Kade.Value, Signatory = "Noor Nepnaam", SignedOn = scene.Today }))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Done(new FindAgreements())).Page.Total.Value.ShouldBe(0);
        (await scene.AtWeert.Done(new FindAgreementDays(scene.Today.AddDays(-900), scene.Today.AddDays(900)))).ShouldBeEmpty();
        (await scene.AtWeert.Done(new GetPartner(scene.Kade))).Involvements.ShouldBeEmpty();
        (await referrer.Send(new GetAgreement(id))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await referrer.Done(new GetPartner(scene.Kade))).Involvements.ShouldBeEmpty();
        (await scene.AtTiel.Done(new GetPartner(scene.Kade))).Involvements.ShouldHaveSingleItem().Role.ShouldBe("Convenant, geldt");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_steering_group_sees_counts_of_all_libraries_and_no_agreement(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed();
        await scene.Propose(form => form with { Kind = AgreementKind.DataSharing });
        var steering = scene.Network.As(MemberId.New(), scene.Weert, Role.SteeringMember);

        var sums = await steering.Done(new CountAgreements());

        (sums.Of(AgreementKind.Covenant, AgreementState.Active), sums.Of(AgreementKind.DataSharing, AgreementState.Draft), sums.All).ShouldBe((1, 1, 2));
        (await steering.Send(new GetAgreement(id))).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await scene.AtTiel.Send(new CountAgreements())).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Signing_cannot_be_undone_and_a_party_that_signed_stays(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        var signed = await scene.AtTiel.Send(new SignAgreement(id, new SignatureForm { Partner = scene.Kade.Value, Signatory = "Noor Nepnaam", SignedOn = scene.Today }));

        signed.Receipt!.Undoable.ShouldBeFalse();
        Refusal(await scene.AtTiel.Send(new UndoOperation(signed.Receipt.Operation!.Value))).ShouldBeOfType<CannotBeUndone>();
        var form = await scene.AtTiel.Done(new GetAgreementForm(id));
        Refusal(await scene.AtTiel.Send(new ChangeAgreement(id, form with { Parties = [scene.Tiel.Value, scene.Weert.Value] }))).ShouldBeOfType<PartyHasSigned>();
        Refusal(await scene.AtTiel.Send(new DiscardAgreement(id))).ShouldBeOfType<SignedAgreementStays>();

        var signature = (await scene.AtTiel.Done(new GetAgreement(id))).Signatures.ShouldHaveSingleItem();
        var corrected = await scene.AtTiel.Send(new CorrectSignature(id, signature.Id, new SignatureForm { Signatory = "Noor Verzonnen", SignedOn = scene.Today.AddDays(-3) }));
        (await scene.AtTiel.Done(new GetAgreement(id))).Signatures[0].ShouldBe(signature with { Signatory = "Noor Verzonnen", SignedOn = scene.Today.AddDays(-3) });
        await scene.AtTiel.Done(new UndoOperation(corrected.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new GetAgreement(id))).Signatures[0].ShouldBe(signature);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_new_party_must_sign_before_the_agreement_holds_again(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed();
        var form = await scene.AtTiel.Done(new GetAgreementForm(id));

        await scene.AtTiel.Done(new ChangeAgreement(id, form with { Parties = [.. form.Parties, scene.Weert.Value] }));

        (await scene.State(id)).ShouldBe(AgreementState.Draft);
        (await scene.AtWeert.Done(new GetAgreement(id))).Unsigned.ShouldHaveSingleItem().Partner.ShouldBe(scene.Weert);
        await scene.Sign(id, scene.Weert);
        (await scene.State(id)).ShouldBe(AgreementState.Active);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_agreement_can_end_sooner_but_not_later(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed();

        Refusal(await scene.AtTiel.Send(new EndAgreement(id, scene.Today.AddDays(365)))).ShouldBeOfType<AgreementEndsAlready>();
        var ended = await scene.AtTiel.Send(new EndAgreement(id, scene.Today.AddDays(30)));
        (await scene.State(id)).ShouldBe(AgreementState.Expiring);
        await scene.AtTiel.Done(new UndoOperation(ended.Receipt!.Operation!.Value));
        (await scene.State(id)).ShouldBe(AgreementState.Active);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_to_save_is_shown_what_changed(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        var form = await scene.AtTiel.Done(new GetAgreementForm(id));
        await scene.AtTiel.Done(new ChangeAgreement(id, form with { Name = "Samen Sterk" }));

        var stale = (await scene.AtTiel.Send(new ChangeAgreement(id, form with { Name = "Taalsterk" }))).Failure.ShouldBeOfType<Failure.Stale>();

        stale.Changes.ShouldContain(change => change.Field == "Titel" && change.Now == "Samen Sterk" && change.By == "Marleen Voorbeeld");
    }

    private static IEnumerable<string> Fields<T>(Outcome<T> outcome) => outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field);

    private static Refusal Refusal<T>(Outcome<T> outcome) => outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal;
}
