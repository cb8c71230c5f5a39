using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What random work finds there to say yes or no to, which takes somebody outside to propose.</summary>
internal static class WaitingProposals
{
    /// <summary>Corrections of a contact, that wait for somebody's yes or no.</summary>
    public static async Task Put(TestNetwork network, TestSession allowed)
    {
        var partner = await network.AsOperator().Done(new RegisterPartner(new PartnerForm { Name = "Wacht op antwoord (demo)", Type = nameof(PartnerType.Welfare) }));
        var contact = await allowed.Done(new AddContact(partner, new ContactForm { Name = "Zoë Proefstuk" }));
        foreach (var word in (string[])["eerst", "later"])
        {
            var sent = await allowed.Done(new SendConfirmationLinks([contact], ByHand: true));
            FactAnswer Says(CardFact fact, string value) => new() { Field = fact, Value = value };
            await network.AsStranger().Done(new AnswerConfirmation(sent.Secret, new ConfirmationForm { Fields = [Says(CardFact.Description, word), Says(CardFact.Website, $"{word}.example"), Says(CardFact.Email, $"{word}@demo.example")] }));
        }
    }
}
