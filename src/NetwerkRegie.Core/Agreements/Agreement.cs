using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Agreements;

/// <summary>The agreement ends on that day already, or before it.</summary>
public sealed record AgreementEndsAlready(DateOnly On) : Refusal;

/// <summary>A party that has signed stays a party.</summary>
public sealed record PartyHasSigned : Refusal;

/// <summary>Somebody has signed, so the agreement stays in the register.</summary>
public sealed record SignedAgreementStays : Refusal;

/// <summary>Who signs must be party to the agreement.</summary>
public sealed record NotAParty : Refusal;

/// <summary>The agreement has as many documents as it can have.</summary>
public sealed record TooManyDocuments(int Most) : Refusal;

/// <summary>What partners bind themselves to: two or more parties that each sign, a period, notice, evaluation, and results.</summary>
public sealed class Agreement : Entity
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestName = 150;

    /// <summary>Longest text of results, and of an evaluation, in characters.</summary>
    public const int LongestText = 2000;

    /// <summary>Fewest parties.</summary>
    public const int FewestParties = 2;

    /// <summary>Most parties.</summary>
    public const int MostParties = 60;

    /// <summary>Most initiatives under one agreement.</summary>
    public const int MostInitiatives = 60;

    /// <summary>Most documents.</summary>
    public const int MostDocuments = 40;

    /// <summary>Longest notice period, in days.</summary>
    public const int LongestNotice = 1100;

    private readonly List<AgreementParty> parties = [];
    private readonly List<AgreementSignature> signatures = [];
    private readonly List<AgreementInitiative> initiatives = [];
    private readonly List<AgreementDocument> documents = [];

    private Agreement()
    {
    }

    /// <summary>Identifies the agreement.</summary>
    public AgreementId Id { get; private set; }

    /// <summary>Its title.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is.</summary>
    public AgreementKind Kind { get; private set; }

    /// <summary>The results that were agreed, one a line.</summary>
    public string? Results { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day, or null when it has no end.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>So many days before the end notice must be given.</summary>
    public int? NoticeDays { get; private set; }

    /// <summary>The day it is to be evaluated.</summary>
    public DateOnly? EvaluateOn { get; private set; }

    /// <summary>The day it was evaluated last.</summary>
    public DateOnly? EvaluatedOn { get; private set; }

    /// <summary>What came of that.</summary>
    public EvaluationOutcome? Outcome { get; private set; }

    /// <summary>What was said in it.</summary>
    public string? Evaluation { get; private set; }

    /// <summary>The colleague who looks after it.</summary>
    public MemberId? Owner { get; private set; }

    /// <summary>When it or a part of it was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The title and the results, folded, for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Who are party to it.</summary>
    public IReadOnlyList<AgreementParty> Parties => parties;

    /// <summary>Who signed, for whom and when.</summary>
    public IReadOnlyList<AgreementSignature> Signatures => signatures;

    /// <summary>What is carried out under it.</summary>
    public IReadOnlyList<AgreementInitiative> Initiatives => initiatives;

    /// <summary>Its documents.</summary>
    public IReadOnlyList<AgreementDocument> Documents => documents;

    /// <summary>Partners put an agreement on paper.</summary>
    public static Agreement Propose(AgreementCard card, DateTime at)
    {
        var agreement = new Agreement { Id = AgreementId.New() };
        agreement.Fill(card, at);
        return agreement;
    }

    /// <summary>Its card was changed.</summary>
    public Refusal? Change(AgreementCard card, DateTime at)
    {
        if (parties.Exists(party => !card.Parties.Contains(party.Partner) && HasSigned(party.Partner))) return new PartyHasSigned();
        Fill(card, at);
        return null;
    }

    /// <summary>Somebody signed for a party.</summary>
    public Refusal? Sign(PartnerId partner, string signatory, DateOnly on, DateTime at)
    {
        if (!IsParty(partner)) return new NotAParty();
        signatures.Add(AgreementSignature.Of(Id, partner, signatory.Trim(), on));
        ChangedAt = at;
        return null;
    }

    /// <summary>What was written down of a signature was wrong.</summary>
    public void Correct(AgreementSignatureId signature, string signatory, DateOnly on, DateTime at)
    {
        signatures.Find(known => known.Id == signature)?.Correct(signatory.Trim(), on);
        ChangedAt = at;
    }

    /// <summary>It was evaluated.</summary>
    public void Evaluate(DateOnly on, EvaluationOutcome outcome, string? words, DateOnly? next, DateTime at) =>
        (EvaluatedOn, Outcome, Evaluation, EvaluateOn, ChangedAt) = (on, outcome, string.IsNullOrWhiteSpace(words) ? null : words.Trim(), next, at);

    /// <summary>Notice was given, or the parties stop together: it ends sooner than was agreed.</summary>
    public Refusal? EndOn(DateOnly day, DateTime at)
    {
        if (EndsOn <= day) return new AgreementEndsAlready(EndsOn.Value);
        (EndsOn, ChangedAt) = (day, at);
        return null;
    }

    /// <summary>Whether it may leave the register: nobody has signed.</summary>
    public Refusal? Discard() => signatures.Count > 0 ? new SignedAgreementStays() : null;

    /// <summary>A document was added.</summary>
    public Refusal? Attach(FileFacts file, MemberId? by, DateTime at)
    {
        if (documents.Count >= MostDocuments) return new TooManyDocuments(MostDocuments);
        documents.Add(AgreementDocument.Of(Id, file, by, at));
        ChangedAt = at;
        return null;
    }

    /// <summary>A document was taken away. The file itself stays for as long as this can be undone.</summary>
    public void Detach(AgreementDocumentId document, DateTime at)
    {
        documents.RemoveAll(known => known.Id == document);
        ChangedAt = at;
    }

    /// <summary>Another colleague looks after it from now on.</summary>
    internal void HandOver(MemberId to) => Owner = to;

    /// <summary>
    /// Two partners turned out to be one. Its signatures go over to the one that stays, every one of them, so that the earliest still counts;
    /// when both were parties, one row is enough.
    /// </summary>
    internal void Merge(PartnerId gone, PartnerId kept)
    {
        foreach (var signature in signatures.Where(signature => signature.Partner == gone)) signature.MoveTo(kept);
        if (IsParty(kept)) parties.RemoveAll(party => party.Partner == gone);
        else parties.Find(party => party.Partner == gone)?.MoveTo(kept);
    }

    /// <summary>
    /// Another goes on in a party's place, with what was signed for it: a successor is bound by that. What would leave fewer parties than an agreement has was within one organisation, and stays as it was.
    /// </summary>
    internal void Succeed(PartnerId old, PartnerId heir)
    {
        if (IsParty(heir) && parties.Count <= FewestParties) return;
        Merge(old, heir);
    }

    internal bool IsParty(PartnerId? partner) => parties.Exists(party => party.Partner == partner);

    private bool HasSigned(PartnerId partner) => signatures.Exists(signature => signature.Partner == partner);

    /// <summary>What it is found by follows from what it says.</summary>
    internal void Fold() => SearchText = Folding.Fold($"{Name} {Results}");

    private void Fill(AgreementCard card, DateTime at)
    {
        (Name, Kind, Results, Owner) = (card.Name, card.Kind, card.Results, card.Owner);
        (StartsOn, EndsOn, NoticeDays, EvaluateOn, ChangedAt) = (card.StartsOn, card.EndsOn, card.NoticeDays, card.EvaluateOn, at);
        Fold();
        parties.RemoveAll(party => !card.Parties.Contains(party.Partner));
        parties.AddRange(card.Parties.Where(partner => !IsParty(partner)).Select(partner => AgreementParty.Of(Id, partner)).ToList());
        initiatives.RemoveAll(link => !card.Initiatives.Contains(link.Initiative));
        initiatives.AddRange(card.Initiatives.Where(initiative => initiatives.TrueForAll(link => link.Initiative != initiative)).Select(initiative => AgreementInitiative.Of(Id, initiative)).ToList());
    }
}

/// <summary>Everything about an agreement that its form can say, checked.</summary>
public sealed record AgreementCard(string Name, AgreementKind Kind, DateOnly StartsOn)
{
    /// <summary>The results, one a line.</summary>
    public string? Results { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Notice period in days.</summary>
    public int? NoticeDays { get; init; }

    /// <summary>The day it is to be evaluated.</summary>
    public DateOnly? EvaluateOn { get; init; }

    /// <summary>Who looks after it.</summary>
    public MemberId? Owner { get; init; }

    /// <summary>Who are party to it.</summary>
    public IReadOnlyList<PartnerId> Parties { get; init; } = [];

    /// <summary>What is carried out under it.</summary>
    public IReadOnlyList<InitiativeId> Initiatives { get; init; } = [];
}
