using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Confirmations;

/// <summary>A contact of a partner confirms by a personal link, without an account.</summary>
public sealed partial class ConfirmationTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_right_is_confirmed_at_once_and_what_is_not_waits_for_the_coordinator(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (partner, contact) = await Known(scene);
        var token = await Link(scene, contact);
        var stranger = scene.Network.AsStranger();

        var sheet = await stranger.Done(new OpenConfirmation(token));
        await stranger.Done(new OpenConfirmation(token));
        (sheet.Partner, sheet.Contact, sheet.Library).ShouldBe(("De Kade (demo)", "Zoë Proefstuk", "Bieb Tiel (demo)"));
        sheet.Fields.Single(field => field.Field == CardFact.Phone).Shown.ShouldBe("0344 00 00 12");

        var thanks = await stranger.Done(new AnswerConfirmation(token, Form(
            new FactAnswer { Field = CardFact.Name, Verdict = FieldVerdict.Right },
            new FactAnswer { Field = CardFact.Phone, Verdict = FieldVerdict.Wrong, Value = "0344-000099" },
            new FactAnswer { Field = CardFact.Website, Value = "kade.example" })));
        (thanks.Confirmed, thanks.Proposed, thanks.Rated).ShouldBe((1, 2, false));

        var card = await scene.AtTiel.Done(new GetPartner(partner));
        card.Card.Phone.ShouldBe("+31344000012", "a correction waits");
        var known = await scene.AtTiel.Done(new GetConfirmations(partner));
        known.Fields[CardFact.Name].By.ShouldBe("Zoë Proefstuk");
        (known.OpenProposals, known.Links.ShouldHaveSingleItem().State).ShouldBe((2, ConfirmationState.Answered));

        var phone = (await scene.AtTiel.Done(new GetProposals(partner))).Proposals.Single(proposal => proposal.Field == CardFact.Phone);
        var accepted = await scene.AtTiel.Send(new AcceptProposal(phone.Id, phone.Over));
        accepted.IsDone.ShouldBeTrue();
        (await scene.AtTiel.Done(new GetPartner(partner))).Card.Phone.ShouldBe("+31344000099");
        (await scene.AtTiel.Done(new GetConfirmations(partner))).Fields[CardFact.Phone].ByContact.ShouldBeTrue();
        await scene.AtTiel.Done(new UndoOperation(accepted.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new GetPartner(partner))).Card.Phone.ShouldBe("+31344000012");
        (await scene.AtTiel.Done(new GetConfirmations(partner))).Fields.Keys.ShouldNotContain(CardFact.Phone);

        var website = (await scene.AtTiel.Done(new GetProposals(partner))).Proposals.Single(proposal => proposal.Field == CardFact.Website);
        await scene.AtTiel.Done(new RejectProposal(website.Id));
        (await scene.AtTiel.Send(new AcceptProposal(website.Id))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ProposalIsDecided>();
        (await scene.Network.AsOperator().Done(new VerifyNetwork())).Checks.Single(check => check.Name == "orphans").Ok.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_link_works_once_not_when_it_is_too_old_and_not_when_it_was_withdrawn_or_replaced(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (partner, contact) = await Known(scene);
        var stranger = scene.Network.AsStranger();
        var right = Form(new FactAnswer { Field = CardFact.Name, Verdict = FieldVerdict.Right });
        async Task<Refusal> Why(string token) => (await stranger.Send(new AnswerConfirmation(token, right))).Failure.ShouldBeOfType<Failure.Refused>().Refusal;

        var first = await Link(scene, contact);
        (await stranger.Send(new AnswerConfirmation(first, new ConfirmationForm()))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NothingSaid>();
        await stranger.Done(new AnswerConfirmation(first, right));
        (await Why(first)).ShouldBeOfType<ConfirmationAnswered>();
        (await Why(first + "x")).ShouldBeOfType<ConfirmationUnknown>();

        var second = await Link(scene, contact);
        var third = await Link(scene, contact);
        (await Why(second)).ShouldBeOfType<ConfirmationRevoked>();
        var waiting = (await scene.AtTiel.Done(new GetConfirmations(partner))).Links.Single(link => link.State == ConfirmationState.Waiting);
        (await scene.AtWeert.Send(new RevokeConfirmationLink(waiting.Id))).Failure.ShouldBeOfType<Failure.NotFound>();
        var revoked = await scene.AtTiel.Send(new RevokeConfirmationLink(waiting.Id));
        (await Why(third)).ShouldBeOfType<ConfirmationRevoked>();
        await scene.AtTiel.Done(new UndoOperation(revoked.Receipt!.Operation!.Value));
        (await stranger.Send(new OpenConfirmation(third))).IsDone.ShouldBeTrue();

        scene.Network.Clock.Pass(ConfirmationLink.Lifetime);
        (await Why(third)).ShouldBeOfType<ConfirmationExpired>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_rating_goes_to_the_partners_side_of_the_tie_and_says_how_it_came(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (partner, contact) = await Known(scene);
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "De Kade (demo)", Kinds = ["Referral"], Level = "4" }));
        var token = await Link(scene, contact);
        (await scene.Network.AsStranger().Done(new OpenConfirmation(token))).Tie.ShouldBe(new ContactTie(null, null));

        (await scene.Network.AsStranger().Done(new AnswerConfirmation(token, new ConfirmationForm { Level = "2", Desired = "3", Scores = new ScoreForm { Reliability = "3", Impact = "4" }, Remark = "Bel liever op dinsdag." }))).Rated.ShouldBeTrue();

        var rating = (await scene.AtTiel.Done(new GetTie(tie))).Ratings.Single(rating => rating.Side == partner);
        (rating.Level, rating.Desired, rating.Source).ShouldBe((2, 3, RatingSource.Link));
        rating.Scores.ShouldBe(new TieScores(Reliability: 3, Impact: 4));
        (await scene.AtTiel.Done(new GetProposals(partner))).Remarks.ShouldHaveSingleItem().Text.ShouldBe("Bel liever op dinsdag.");
        (await scene.AtWeert.Done(new GetProposals(partner))).Remarks.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_link_goes_by_mail_its_secret_is_kept_nowhere_and_one_click_ends_the_mails(DatabaseKind database)
    {
        await using var post = SmtpServer.Started();
        await using var scene = await PartnerScene.Start(database, post: post);
        var (_, contact) = await Known(scene);
        (await scene.AtTiel.Done(new SendConfirmationLinks([contact]))).ShouldBe(new SentLinks(1, 0, null));
        scene.Network.Clock.Pass(OutboxMessage.Grace);
        await scene.Network.Run("deliver-outbox");

        var mail = await post.Next();
        mail.Recipients.ShouldBe(["zoe@kade.example"]);
        mail.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        var token = Secret().Match(mail.Text).Groups["secret"].Value;
        (await scene.Network.AsStranger().Send(new OpenConfirmation(token))).IsDone.ShouldBeTrue();
        foreach (var file in Directory.GetFiles(scene.Network.Folder)) (await Bytes(file)).ShouldNotContain(token);

        var end = mail.Header("List-Unsubscribe").Trim('<', '>').Split('/')[^1];
        await scene.Network.AsStranger().Done(new Core.Partners.Mailings.StopMail(end));
        (await scene.AtTiel.Send(new SendConfirmationLinks([contact]))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NobodyToAsk>();
        (await scene.AtTiel.Done(new SendConfirmationLinks([contact], ByHand: true))).Secret.ShouldNotBeNull();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_coordinator_confirms_what_she_asked_and_the_list_finds_what_nobody_confirmed_for_a_year(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (partner, contact) = await Known(scene);
        var year = new FindPartners { Unconfirmed = true, Words = "kade" };
        (await scene.AtTiel.Done(year)).Page.Rows.Count.ShouldBe(1);

        var confirmed = await scene.AtTiel.Send(new ConfirmFields(partner, [CardFact.Name, CardFact.Phone, CardFact.Website]));
        confirmed.Value.ShouldBe(2, "the website is unknown");
        (await scene.AtTiel.Done(year)).Page.Rows.ShouldBeEmpty();
        (await scene.AtTiel.Done(new FindUnconfirmed())).Partners.ShouldBeEmpty();
        (await scene.AtTiel.Look(db => db.FreshnessRows().SingleAsync())).Fields.ShouldBe(2);

        await scene.AtTiel.Done(new UndoOperation(confirmed.Receipt!.Operation!.Value));
        (await scene.AtTiel.Done(new FindUnconfirmed())).Partners.ShouldHaveSingleItem().Contact.Id.ShouldBe(contact);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Another_library_reads_that_a_contact_confirmed_but_not_who(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (partner, contact) = await Known(scene);
        await scene.Network.AsStranger().Done(new AnswerConfirmation(await Link(scene, contact), Form(new FactAnswer { Field = CardFact.Name, Verdict = FieldVerdict.Right })));

        var seen = await scene.AtWeert.Done(new GetConfirmations(partner));
        (seen.Fields[CardFact.Name].By, seen.Fields[CardFact.Name].ByContact, seen.Links.Count).ShouldBe((null, true, 0));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_correction_must_be_readable_and_an_address_is_one_fact(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (partner, contact) = await Known(scene);
        var token = await Link(scene, contact);
        var wrong = await scene.Network.AsStranger().Send(new AnswerConfirmation(token, Form(
            new FactAnswer { Field = CardFact.Kvk, Verdict = FieldVerdict.Wrong, Value = "12" },
            new FactAnswer { Field = CardFact.Email, Verdict = FieldVerdict.Wrong })));
        wrong.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field).ShouldBe(["Form.Fields[0].Value", "Form.Fields[1].Value"]);

        await scene.Network.AsStranger().Done(new AnswerConfirmation(token, Form(
            new FactAnswer { Field = CardFact.Address, Verdict = FieldVerdict.Wrong, Address = new LocationForm { Street = "Kade", Number = "3", Postcode = "4001ab", Place = "Tiel" } })));
        var proposal = (await scene.AtTiel.Done(new GetProposals(partner))).Proposals.ShouldHaveSingleItem();
        (proposal.Now, proposal.Proposed).ShouldBe(("Tiel", "Kade 3, 4001 AB Tiel"));
        await scene.AtTiel.Done(new AcceptProposal(proposal.Id, proposal.Over));
        (await scene.AtTiel.Done(new GetPartner(partner))).Card.Locations.ShouldHaveSingleItem().Postcode.ShouldBe("4001 AB");
    }

    private static ConfirmationForm Form(params FactAnswer[] fields) => new() { Fields = fields };

    private static async Task<(PartnerId Partner, ContactId Contact)> Known(PartnerScene scene)
    {
        var partner = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De Kade (demo)") with { Phone = "0344 000012" }, Anyway: true));
        return (partner, await scene.AtTiel.Done(new AddContact(partner, new ContactForm { Name = "Zoë Proefstuk", Email = "zoe@kade.example" })));
    }

    private static async Task<string> Link(PartnerScene scene, ContactId contact) => (await scene.AtTiel.Done(new SendConfirmationLinks([contact], ByHand: true))).Secret!;

    private static async Task<string> Bytes(string file)
    {
        await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(open, System.Text.Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("/bevestigen/(?<secret>[A-Za-z0-9_-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();
}
