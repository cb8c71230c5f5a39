using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Mailings;

public sealed class MailingTests
{
    private const string Deliver = "deliver-outbox";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_mail_leaves_one_by_one_with_its_fields_filled_in_and_tells_what_became_of_each(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var scene = await PartnerScene.Start(database, post: post);
        var form = await Form(scene);

        var preview = await scene.AtTiel.Done(new PreviewMailing(form));
        (preview.Recipients, preview.LeftOut.ShouldHaveSingleItem().Name).ShouldBe((2, "Zonder Adres"));
        preview.First[0].Body.ShouldBe("Beste Noor Nepnaam, dag Noor van De Kade (demo)");
        var mailing = await scene.AtTiel.Done(new SendMailing(form));
        (await Fates(scene, mailing)).ShouldBe([LetterFate.Waiting, LetterFate.Waiting]);
        scene.Network.Clock.Pass(OutboxMessage.Grace);
        await scene.Network.Run(Deliver);
        (await Fates(scene, mailing)).ShouldBe([LetterFate.Left, LetterFate.Waiting], "the second waits for the pace of the server");
        (await post.Next()).Subject.ShouldBe("Nieuws voor De Kade (demo)");

        var end = post.Messages[0].Header("List-Unsubscribe").Trim('<', '>').Split('/')[^1];
        post.Messages[0].Text.ShouldContain(end);
        var zoe = form.Contacts[1];
        await scene.AtTiel.Done(new EndContact(new ContactId(zoe)));
        scene.Network.Clock.Pass(TimeSpan.FromHours(1));
        await scene.Network.Run(Deliver);
        (await Fates(scene, mailing)).ShouldBe([LetterFate.Left, LetterFate.LeftOut]);
        post.Messages.ShouldHaveSingleItem();

        await scene.Network.AsStranger().Done(new StopMail(end));
        (await scene.AtTiel.Done(new PreviewMailing(form))).Recipients.ShouldBe(0);
        (await scene.Network.AsStranger().Done(new OpenMailChoice(end))).Stopped.ShouldBeTrue();
        await scene.Network.AsStranger().Done(new ResumeMail(end));
        (await scene.AtTiel.Done(new PreviewMailing(form))).Recipients.ShouldBe(1);
        (await scene.Network.AsOperator().Done(new VerifyNetwork())).Checks.Single(check => check.Name == "orphans").Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_mailing_can_be_taken_back_until_the_first_has_left(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var scene = await PartnerScene.Start(database, post: post);
        var form = await Form(scene);
        var early = await scene.AtTiel.Send(new SendMailing(form));
        await scene.AtTiel.Done(new UndoOperation(early.Receipt!.Operation!.Value));
        scene.Network.Clock.Pass(TimeSpan.FromHours(1));
        await scene.Network.Run(Deliver);
        post.Messages.ShouldBeEmpty();

        var late = await scene.AtTiel.Send(new SendMailing(form));
        scene.Network.Clock.Pass(OutboxMessage.Grace);
        await scene.Network.Run(Deliver);
        (await scene.AtTiel.Send(new UndoOperation(late.Receipt!.Operation!.Value))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NoticeHasLeft>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_field_that_does_not_exist_is_told_and_texts_and_contacts_are_the_librarys_own(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var form = await Form(scene);
        (await scene.AtTiel.Send(new SendMailing(form with { Body = "Dag {geheim}" }))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe("Form.Body");
        (await scene.AtTiel.Send(new SendMailing(form))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<Core.Partners.Confirmations.NoMailForContacts>();
        (await scene.AtWeert.Done(new PreviewMailing(form))).Recipients.ShouldBe(0);

        var kept = await scene.AtTiel.Done(new KeepMailTemplate("Uitnodiging", "Kom je?", "{aanhef}"));
        (await scene.AtTiel.Done(new KeepMailTemplate("Uitnodiging", "Kom je ook?", "{aanhef}"))).ShouldBe(kept);
        (await scene.AtWeert.Done(new FindMailTemplates())).ShouldBeEmpty();
        (await scene.AtTiel.Done(new FindMailTemplates())).ShouldHaveSingleItem().Subject.ShouldBe("Kom je ook?");
        await scene.AtTiel.Done(new RemoveMailTemplate(kept));

        var all = await scene.AtTiel.Done(new FindContacts());
        (all.Total, all.Rows.Select(row => row.Contact.Name).First()).ShouldBe((3, "Noor Nepnaam"));
        (await scene.AtTiel.Done(new FindContacts { At = new FindPartners { Types = [PartnerType.School] } })).Total.ShouldBe(0);
        (await scene.AtTiel.Done(new FindContacts { After = all.Rows[0].Contact.Id.Value.ToString() })).Rows.Count.ShouldBe(2);
        (await scene.AtWeert.Done(new FindContacts())).Total.ShouldBe(0);
    }

    private static async Task<MailingForm> Form(PartnerScene scene)
    {
        var partner = await scene.Add("De Kade (demo)");
        async Task<Guid> Meet(string name, string? email) => (await scene.AtTiel.Done(new AddContact(partner, new ContactForm { Name = name, Email = email }))).Value;
        return new MailingForm
        {
            Subject = "Nieuws voor {partner}",
            Body = "{aanhef}, dag {voornaam} van {partner}",
            Contacts = [await Meet("Noor Nepnaam", "noor@kade.example"), await Meet("Zoë Proefstuk", "zoe@kade.example"), await Meet("Zonder Adres", null)],
        };
    }

    private static async Task<IReadOnlyList<LetterFate>> Fates(PartnerScene scene, MailingId mailing) => [.. (await scene.AtTiel.Done(new GetMailing(mailing))).Letters.Select(letter => letter.Fate)];
}
