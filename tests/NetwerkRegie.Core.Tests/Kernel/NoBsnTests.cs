using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Contacts.Import;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Tests.Partners.Import;
using NetwerkRegie.Core.Tests.Workbench;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Ties.Import;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>No BSN, ever: every field in which people write freely refuses one, and says so beside the field.</summary>
public sealed class NoBsnTests
{
    private const string Number = "123456782";
    private const string Told = $"Gesproken over {Number}, komt terug";

    [Fact]
    public async Task No_free_text_takes_a_bsn_and_the_field_says_so()
    {
        await using var scene = await WorkScene.Start(DatabaseKind.Sqlite);
        foreach (var (field, send) in Forms(scene))
        {
            var errors = (await send(scene.Ada)).ShouldBeOfType<Failure.Invalid>(field).Errors;

            errors.Where(error => error.Message == Bsn.Sentence).Select(error => error.Field).ShouldContain(field);
            errors.ShouldAllBe(error => !error.Message.Contains(Number));
        }
    }

    [Fact]
    public async Task An_rsin_may_be_written_with_that_word_and_stands_freely_in_its_own_field()
    {
        await using var scene = await WorkScene.Start(DatabaseKind.Sqlite);

        await scene.Ada.Done(new RegisterPartner(new PartnerForm { Name = "Stichting Voorbeeld", Type = nameof(PartnerType.Welfare), Rsin = Number, Description = $"Fusie van twee stichtingen. RSIN {Number}, KvK 10000008." }));
    }

    [Fact]
    public async Task An_email_with_a_bsn_becomes_no_contact_moment()
    {
        await using var scene = await WorkScene.Start(DatabaseKind.Sqlite);

        var refused = await scene.Ada.Send(new RecordMail(scene.Partner, new MailToRecord(null, "Aanmelding", Told, [], 0)));

        refused.Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe("Chosen");
        (await scene.Ada.Done(new RecordMail(scene.Partner, new MailToRecord(null, "Aanmelding", $"Met vriendelijke groet\nbtw NL{Number}B01 | KvK 10000008", [], 0)))).Cut.ShouldBeFalse();
    }

    [Fact]
    public async Task A_list_brings_no_bsn_and_tells_the_cell_but_not_the_number()
    {
        await using var scene = await WorkScene.Start(DatabaseKind.Sqlite);
        var partners = await scene.Ada.TakeIn(
            ImportScene.Row($"Klant {Number}"), ImportScene.Row("De Oever", more: [(PartnerFact.Description, Told), (PartnerFact.Tags, $"zorg, {Number}"), (PartnerFact.Rsin, Number)]));

        (partners.New, partners.Refused).ShouldBe((1, 1));
        partners.Problems.Select(problem => (problem.Column, problem.Value, problem.Reason)).ShouldBe(
            [(nameof(PartnerFact.Name), null, Bsn.Sentence), (nameof(PartnerFact.Description), null, Bsn.Sentence), (nameof(PartnerFact.Tags), null, Bsn.Sentence)], ignoreOrder: true);
        var oever = await scene.Ada.Named("De Oever");
        (oever.Description, oever.Labels.Single().Value, oever.Identifiers.Single().Identifier.Value).ShouldBe((null, "zorg", Number));

        var people = await scene.Ada.Done(new ImportContacts([new ContactImportRow(2, [new(ContactFact.Name, "naam", "Fenna Fictief"), new(ContactFact.Organisation, "organisatie", "De Oever"), new(ContactFact.Function, "functie", Told)])], SkipBadRows: true));
        people.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Reason.ShouldBe(Bsn.Sentence), problem => problem.Value.ShouldBeNullOrEmpty());

        var ties = await scene.Ada.Done(new DryRunTieImport([new TieImportRow(2, "De Oever", "De Kade (demo)") { Level = "3", Note = Told }]));
        ties.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Reason.ShouldBe(Bsn.Sentence), problem => problem.Value.ShouldBeNullOrEmpty());
    }

    private static IEnumerable<(string Field, Func<TestSession, Task<Failure?>> Send)> Forms(WorkScene scene)
    {
        var (initiative, agreement, tie) = (new InitiativeForm { Name = Told, Aim = Told, Partners = [new InitiativePartnerForm { Partner = scene.Partner.Value, Contribution = Told }] }, new AgreementForm { Name = Told, Results = Told }, new TieForm { OwnRole = Told, OtherRole = Told });
        yield return ("Form.Title", Sends(new RecordInteraction(scene.Partner, new InteractionForm { Title = Told })));
        yield return ("Form.Notes", Sends(new RecordInteraction(scene.Partner, new InteractionForm { Notes = Told })));
        yield return ("Form.StepTitle", Sends(new RecordInteraction(scene.Partner, new InteractionForm { Next = NextStep.Task, StepTitle = Told })));
        yield return ("Form.Title", Sends(new PlanTask(new TaskForm { Title = Told })));
        yield return ("Form.Title", Sends(new NoteNeed(new NeedForm { Title = Told })));
        yield return ("Form.Evidence", Sends(new NoteNeed(new NeedForm { Evidence = Told })));
        foreach (var field in (string[])["Form.Name", "Form.Aim", "Form.Partners[0].Contribution"]) yield return (field, Sends(new ProposeInitiative(initiative)));
        foreach (var field in (string[])["Form.Name", "Form.Results"]) yield return (field, Sends(new ProposeAgreement(agreement)));
        yield return ("Form.Words", Sends(new EvaluateAgreement(AgreementId.New(), new EvaluationForm { Words = Told })));
        yield return ("Form.Signatory", Sends(new SignAgreement(AgreementId.New(), new SignatureForm { Signatory = Told })));
        foreach (var field in (string[])["Form.OwnRole", "Form.OtherRole"]) yield return (field, Sends(new RecordTie(scene.Library, tie)));
        yield return ("Note", Sends(new RateTie(TieId.New(), "3", Side: scene.Partner) { Note = Told }));
        yield return ("Form.Name", Sends(new RegisterPartner(new PartnerForm { Name = Told })));
        yield return ("Form.Description", Sends(new RegisterPartner(new PartnerForm { Description = Told })));
        yield return ("Form.Tags", Sends(new RegisterPartner(new PartnerForm { Tags = Told })));
        yield return ("Form.Locations[0].Name", Sends(new RegisterPartner(new PartnerForm { Locations = [new LocationForm { Name = Told, Place = "Tiel" }] })));
        foreach (var field in (string[])["Form.Name", "Form.Function"]) yield return (field, Sends(new AddContact(scene.Partner, new ContactForm { Name = Told, Function = Told })));
        var service = new ServiceForm { Name = Told, Description = Told, Place = Told, Area = Told, HoursNote = Told, Cost = Told, HowToRefer = Told };
        foreach (var field in (string[])["Name", "Description", "Place", "Area", "HoursNote", "Cost", "HowToRefer"]) yield return ($"Form.{field}", Sends(new AddService(scene.Partner, service)));
        foreach (var field in (string[])["Form.Subject", "Form.Body"]) yield return (field, Sends(new SendMailing(new MailingForm { Subject = Told, Body = Told })));
        var answer = new ConfirmationForm { Remark = Told, Fields = [new FactAnswer { Field = CardFact.Description, Verdict = FieldVerdict.Wrong, Value = Told }] };
        foreach (var field in (string[])["Form.Remark", "Form.Fields[0].Value"]) yield return (field, Sends(new AnswerConfirmation("teken", answer)));
        yield return ("Values", Sends(new EditPartners(new BulkSelection([(scene.Partner, OperationId.New())]), new BulkRequest("add-tags", [Told]))));
        yield return ("Form.Fields[0].Value", async ada =>
        {
            var about = await ada.Done(new DefineField(new FieldForm { Name = "Over", Kind = nameof(FieldKind.Text) }));
            return (await ada.Send(new RegisterPartner(new PartnerForm { Name = "De Bron", Type = nameof(PartnerType.Welfare), Locations = [new LocationForm { Place = "Tiel" }], Fields = [new FieldInput { Field = about.Value, Value = Told }] }))).Failure;
        });
    }

    private static Func<TestSession, Task<Failure?>> Sends<T>(ICommand<T> command) => async session => (await session.Send(command)).Failure;
}
