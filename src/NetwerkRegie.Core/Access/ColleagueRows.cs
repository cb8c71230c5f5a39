using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>A member whose access has not ended, as other rooms know one: name, home organisation and roles.</summary>
public sealed record ColleagueRow(MemberId Id, string Name, PartnerId Partner, string PartnerName, IReadOnlyList<Role> Roles);

/// <summary>Members for other rooms to choose from.</summary>
public static class ColleagueRows
{
    /// <summary>Members who hold one of the roles, by name.</summary>
    public static async Task<IReadOnlyList<ColleagueRow>> FindColleagues(this NetworkDb db, IReadOnlyCollection<Role> roles, CancellationToken ct) =>
        await (from member in db.Members().AsNoTracking().Where(member => member.EndedOn == null && member.Roles.Any(held => roles.Contains(held.Role)))
               join partner in db.PartnerRows() on member.Partner equals partner.Id
               orderby member.Name
               select new ColleagueRow(member.Id, member.Name, member.Partner, partner.Name, member.Roles.Select(held => held.Role).ToList())).ToListAsync(ct);
}
