using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Agreements;

/// <summary>An agreement in a list: what it is, when, and how many have signed.</summary>
public sealed record AgreementRow
{
    /// <summary>Identifies the agreement.</summary>
    public required AgreementId Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>The results that were agreed, one a line.</summary>
    public required string? Results { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly? EndsOn { get; init; }

    /// <summary>Notice period in days.</summary>
    public required int? NoticeDays { get; init; }

    /// <summary>The day it is to be evaluated.</summary>
    public required DateOnly? EvaluateOn { get; init; }

    /// <summary>The day it was evaluated last.</summary>
    public required DateOnly? EvaluatedOn { get; init; }

    /// <summary>What came of that.</summary>
    public required EvaluationOutcome? Outcome { get; init; }

    /// <summary>What was said in it.</summary>
    public required string? Evaluation { get; init; }

    /// <summary>Who looks after it.</summary>
    public required MemberId? Owner { get; init; }

    /// <summary>The version that a form must carry.</summary>
    public required OperationId Version { get; init; }

    /// <summary>How many are party to it.</summary>
    public required int Parties { get; init; }

    /// <summary>How many of them have signed.</summary>
    public required int Signed { get; init; }

    /// <summary>The last day on which notice can be given.</summary>
    public DateOnly? NoticeBy => AgreementCourse.NoticeBy(EndsOn, NoticeDays);

    /// <summary>How far it is on a day, by what was signed up to now.</summary>
    public AgreementState On(DateOnly day) => AgreementCourse.On(day, Signed == Parties, StartsOn, EndsOn);
}

/// <summary>A party, with the partner's name and type, and the day of its first signature.</summary>
public sealed record AgreementPartyRow
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>Who is party to it.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The partner's name.</summary>
    public required string Name { get; init; }

    /// <summary>The partner's kind.</summary>
    public required PartnerType Type { get; init; }

    /// <summary>The day it signed; null when it has not.</summary>
    public required DateOnly? SignedOn { get; init; }
}

/// <summary>A signature as the page shows it.</summary>
public sealed record AgreementSignatureRow(AgreementSignatureId Id, PartnerId Partner, string Signatory, DateOnly SignedOn);

/// <summary>A document as the page shows it.</summary>
public sealed record AgreementDocumentRow(AgreementDocumentId Id, StoredFileId File, string Name, FileKind Kind, long Size, string Sha256, MemberId? By, DateTime AddedAt)
{
    /// <summary>What is needed to send it.</summary>
    public FileFacts Facts => new(File, Name, Kind, Size, Sha256);
}

/// <summary>An initiative under an agreement that was in force on the day that was asked.</summary>
public sealed record AgreedInitiativeRow(AgreementId Agreement, InitiativeId Initiative);

/// <summary>The flat rows that pages and later rooms read.</summary>
public static class AgreementRows
{
    /// <summary>The agreements that the current member may see, as rows.</summary>
    public static IQueryable<AgreementRow> AgreementRowsOf(this NetworkDb db) => db.Agreements().AsNoTracking().Rows();

    /// <summary>Their parties.</summary>
    public static IQueryable<AgreementPartyRow> AgreementPartyRows(this NetworkDb db) =>
        from agreement in db.Agreements().AsNoTracking()
        from party in agreement.Parties
        join partner in db.PartnerRows() on party.Partner equals partner.Id
        select new AgreementPartyRow
        {
            Agreement = agreement.Id,
            Partner = party.Partner,
            Name = partner.Name,
            Type = partner.Type,
            SignedOn = agreement.Signatures.Where(s => s.Partner == party.Partner).Min(s => (DateOnly?)s.SignedOn),
        };

    /// <summary>
    /// Initiatives under an agreement that was in force on a day, of a party or of all: for figures, and so past row rights; whoever asks shows counts only (K13).
    /// </summary>
    public static IQueryable<AgreedInitiativeRow> AgreedInitiativeRows(this NetworkDb db, DateOnly day, PartnerId? party)
    {
        var all = db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).AsNoTracking().Where(a => party == null || a.Parties.Any(p => p.Partner == party));
        return from agreement in all.InState(AgreementState.Active, day).Concat(all.InState(AgreementState.Expiring, day))
               from link in agreement.Initiatives
               select new AgreedInitiativeRow(agreement.Id, link.Initiative);
    }

    internal static IQueryable<AgreementRow> Rows(this IQueryable<Agreement> agreements) => agreements.Select(a => new AgreementRow
    {
        Id = a.Id,
        Name = a.Name,
        Kind = a.Kind,
        Results = a.Results,
        StartsOn = a.StartsOn,
        EndsOn = a.EndsOn,
        NoticeDays = a.NoticeDays,
        EvaluateOn = a.EvaluateOn,
        EvaluatedOn = a.EvaluatedOn,
        Outcome = a.Outcome,
        Evaluation = a.Evaluation,
        Owner = a.Owner,
        Version = a.Version,
        Parties = a.Parties.Count,
        Signed = a.Parties.Count(p => a.Signatures.Any(s => s.Partner == p.Partner)),
    });
}
