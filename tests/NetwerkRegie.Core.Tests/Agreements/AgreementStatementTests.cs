using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Agreements;

public sealed class AgreementStatementTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Lists_and_dossiers_take_few_statements_however_many_rows_there_are(DatabaseKind database)
    {
        var counter = new StatementCounter();
        await using var scene = await AgreementScene.Start(database, counter);
        var id = await scene.Signed();
        var few = await Count(scene, counter, id);

        for (var more = 0; more < 4; more++)
        {
            await scene.Signed();
            await scene.Sign(id, scene.Kade, by: $"Noor Nepnaam {more}");
        }

        (await Count(scene, counter, id)).ShouldBe(few);
        few.ShouldBe((List: 4, Dossier: 6, Form: 3, Days: 1, Services: 3, ServicesOfOne: 1));
    }

    private static async Task<(int List, int Dossier, int Form, int Days, int Services, int ServicesOfOne)> Count(AgreementScene scene, StatementCounter counter, AgreementId id) => (
        await counter.Count(() => scene.AtTiel.Done(new FindAgreements { State = AgreementState.Active, Partner = scene.Kade })),
        await counter.Count(() => scene.AtTiel.Done(new GetAgreement(id))),
        await counter.Count(() => scene.AtTiel.Done(new GetAgreementForm(id))),
        await counter.Count(() => scene.AtTiel.Done(new FindAgreementDays(scene.Today, scene.Today.AddDays(31)))),
        await counter.Count(() => scene.AtTiel.Done(new FindServices())),
        await counter.Count(() => scene.AtTiel.Done(new FindServices { Partner = scene.Kade })));
}
