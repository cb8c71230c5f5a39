using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Core.Agreements;

/// <summary>A partner that is party to an agreement, as a row.</summary>
public sealed class AgreementParty : Entity
{
    private AgreementParty()
    {
    }

    /// <summary>Identifies the row.</summary>
    public AgreementPartyId Id { get; private set; }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; private set; }

    /// <summary>Who is party to it.</summary>
    public PartnerId Partner { get; private set; }

    internal static AgreementParty Of(AgreementId agreement, PartnerId partner) => new() { Id = AgreementPartyId.New(), Agreement = agreement, Partner = partner };

    /// <summary>The partner turned out to be the same as another, or another goes on in its place.</summary>
    internal void MoveTo(PartnerId partner) => Partner = partner;
}

/// <summary>Somebody signed for a party. A party may have more than one: two directors, or two partners that turned out to be one.</summary>
public sealed class AgreementSignature : Entity, IAboutPerson
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 100;

    private AgreementSignature()
    {
    }

    /// <summary>Identifies the signature.</summary>
    public AgreementSignatureId Id { get; private set; }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; private set; }

    /// <summary>For whom it was signed.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>Who signed.</summary>
    [Personal]
    public string Signatory { get; private set; } = "";

    /// <summary>The day it was signed.</summary>
    public DateOnly SignedOn { get; private set; }

    /// <inheritdoc />
    public Guid PersonKey => Id.Value;

    internal static AgreementSignature Of(AgreementId agreement, PartnerId partner, string signatory, DateOnly on) =>
        new() { Id = AgreementSignatureId.New(), Agreement = agreement, Partner = partner, Signatory = signatory, SignedOn = on };

    /// <summary>What was written down of it was wrong.</summary>
    internal void Correct(string signatory, DateOnly on) => (Signatory, SignedOn) = (signatory, on);

    /// <summary>The partner turned out to be the same as another, or another goes on in its place.</summary>
    internal void MoveTo(PartnerId partner) => Partner = partner;
}

/// <summary>An initiative that is carried out under an agreement, as a row.</summary>
public sealed class AgreementInitiative : Entity
{
    private AgreementInitiative()
    {
    }

    /// <summary>Identifies the row.</summary>
    public AgreementInitiativeId Id { get; private set; }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; private set; }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; private set; }

    internal static AgreementInitiative Of(AgreementId agreement, InitiativeId initiative) => new() { Id = AgreementInitiativeId.New(), Agreement = agreement, Initiative = initiative };
}

/// <summary>A document of an agreement, as a row; the file itself lies in the data folder.</summary>
public sealed class AgreementDocument : Entity, IKeepsFile
{
    private AgreementDocument()
    {
    }

    /// <summary>Identifies the row.</summary>
    public AgreementDocumentId Id { get; private set; }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; private set; }

    /// <inheritdoc />
    public StoredFileId File { get; private set; }

    /// <summary>The name it is downloaded by.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, by its content.</summary>
    public FileKind Kind { get; private set; }

    /// <inheritdoc />
    public long Size { get; private set; }

    /// <inheritdoc />
    public string Sha256 { get; private set; } = "";

    /// <summary>Who added it; null when the program itself did.</summary>
    public MemberId? By { get; private set; }

    /// <summary>When it was added, UTC.</summary>
    public DateTime AddedAt { get; private set; }

    internal static AgreementDocument Of(AgreementId agreement, FileFacts file, MemberId? by, DateTime at) => new()
    {
        Id = AgreementDocumentId.New(),
        Agreement = agreement,
        File = file.File,
        Name = file.Name,
        Kind = file.Kind,
        Size = file.Size,
        Sha256 = file.Sha256,
        By = by,
        AddedAt = at,
    };
}
