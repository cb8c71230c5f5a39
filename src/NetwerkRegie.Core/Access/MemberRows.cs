using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>A member as lists, forms and sessions show her.</summary>
public sealed record MemberRow
{
    /// <summary>Identifies the member.</summary>
    public required MemberId Id { get; init; }

    /// <summary>Name on the screen.</summary>
    public required string Name { get; init; }

    /// <summary>Mail address to sign in with.</summary>
    public required string Email { get; init; }

    /// <summary>The home organisation.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>Its name.</summary>
    public required string PartnerName { get; init; }

    /// <summary>Language of screen and mail.</summary>
    public required Language Language { get; init; }

    /// <summary>The roles held today.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The day access ended.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>The version that a form must carry.</summary>
    public required OperationId Version { get; init; }

    /// <summary>Whether the member may sign in.</summary>
    public bool IsActive => EndedOn is null;
}

internal static class MemberRows
{
    public static IQueryable<MemberRow> Rows(this IQueryable<Member> members, NetworkDb db) =>
        from member in members.AsNoTracking()
        join partner in db.PartnerNames() on member.Partner equals partner.Id
        select new MemberRow
        {
            Id = member.Id,
            Name = member.Name,
            Email = member.Email,
            Partner = member.Partner,
            PartnerName = partner.Name,
            Language = member.Language,
            Roles = member.Roles.Select(role => role.Role).ToList(),
            EndedOn = member.EndedOn,
            Version = member.Version,
        };

    /// <summary>The organisations that have a coordinator of their own, who can sign in today.</summary>
    public static IQueryable<PartnerId> CoordinatedPartners(this NetworkDb db) =>
        db.Members().Where(member => member.EndedOn == null && member.Roles.Any(role => role.Role == Role.Coordinator)).Select(member => member.Partner);

    public static Task<MemberRow?> OfOne(NetworkDb db, MemberId? member, CancellationToken ct) => db.Members().Where(m => m.Id == member).Rows(db).FirstOrDefaultAsync(ct);
}
