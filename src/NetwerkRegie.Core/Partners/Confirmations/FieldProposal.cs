using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>What a coordinator made of a proposal.</summary>
public enum ProposalDecision
{
    /// <summary>Nobody looked yet.</summary>
    Open = 1,

    /// <summary>The partner was changed.</summary>
    Accepted = 2,

    /// <summary>The partner stayed as it was.</summary>
    Rejected = 3,
}

/// <summary>Somebody decided on the proposal before.</summary>
public sealed record ProposalIsDecided : Refusal;

/// <summary>The fact was changed after the coordinator opened the page.</summary>
public sealed record ProposalOvertaken : Refusal;

/// <summary>A correction of one fact, proposed by a contact of the partner. It waits for a coordinator of the library that asked.</summary>
public sealed class FieldProposal : Entity
{
    private FieldProposal()
    {
    }

    /// <summary>Identifies the proposal.</summary>
    public FieldProposalId Id { get; private set; }

    /// <summary>Whose fact it is.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>The library that asked.</summary>
    public PartnerId Library { get; private set; }

    /// <summary>Who proposed it.</summary>
    public ContactId Contact { get; private set; }

    /// <summary>The link by which it came.</summary>
    public ConfirmationLinkId Link { get; private set; }

    /// <summary>The fact.</summary>
    public CardFact Field { get; private set; }

    /// <summary>What the contact saw.</summary>
    public string? Seen { get; private set; }

    /// <summary>What it should be.</summary>
    public string Value { get; private set; } = "";

    /// <summary>When it was proposed, UTC.</summary>
    public DateTime ProposedAt { get; private set; }

    /// <summary>What became of it.</summary>
    public ProposalDecision Decision { get; private set; }

    /// <summary>When that was decided, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Who decided.</summary>
    public MemberId? DecidedBy { get; private set; }

    /// <summary>A contact proposes a correction by a link.</summary>
    public static FieldProposal By(ConfirmationLink link, CardFact field, string? seen, string value, DateTime at) => new()
    {
        Id = FieldProposalId.New(),
        Partner = link.Partner,
        Library = link.Library,
        Contact = link.Contact,
        Link = link.Id,
        Field = field,
        Seen = seen,
        Value = value,
        ProposedAt = at,
        Decision = ProposalDecision.Open,
    };

    /// <summary>A coordinator says yes or no.</summary>
    public Refusal? Decide(bool accept, MemberId? by, DateTime at)
    {
        if (Decision != ProposalDecision.Open) return new ProposalIsDecided();
        (Decision, DecidedAt, DecidedBy) = (accept ? ProposalDecision.Accepted : ProposalDecision.Rejected, at, by);
        return null;
    }

    /// <summary>The partner turned out to be another one.</summary>
    internal void MovesTo(PartnerId kept) => Partner = kept;

    /// <summary>The library turned out to be another one.</summary>
    internal void LibraryMovesTo(PartnerId kept) => Library = kept;
}
