using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Access;

internal sealed class AccessRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu =>
    [
        new(MenuGroup.Administration, 10, "Access.Menu.Administration", "/beheer", "settings", Role.Administrator),
        new(MenuGroup.Administration, 20, "Access.Menu.Members", "/beheer/leden", "members", Role.Administrator),
        new(MenuGroup.Administration, 30, "Access.Menu.History", "/beheer/logboek", "log", Role.Administrator, Role.PrivacyOfficer),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddScoped<Administrators>();
        services.AddScoped<IUndoRule>(provider => provider.GetRequiredService<Administrators>());
        services.AddWholeTable<Member, MemberId>("members", member => member.Fold(), Role.Administrator);
        services.AddWholeTable<MemberRole, MemberRoleId>("memberRoles", roles: Role.Administrator);
        services.AddScoped<ChangeReader>();
        services.AddScoped<IActorNames, MemberDirectory>();
        services.AddScoped<IMemberAddresses, MemberDirectory>();
    }
}

/// <summary>Names and addresses of members for the kernel, which knows only their ids.</summary>
internal sealed class MemberDirectory(NetworkDb db) : IActorNames, IMemberAddresses
{
    public IQueryable<ActorRow> Rows => db.Members().AsNoTracking().Select(m => new ActorRow { Id = m.Id, Name = m.Name });

    public async Task<IReadOnlyDictionary<MemberId, string>> Names(IReadOnlyCollection<MemberId> members, CancellationToken ct) => members.Count == 0
        ? new Dictionary<MemberId, string>()
        : await db.Members().AsNoTracking().Where(m => members.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);

    public async Task<MailRecipient?> AddressOf(MemberId member, CancellationToken ct)
    {
        var found = await db.Members().AsNoTracking().Where(m => m.Id == member && m.EndedOn == null).Select(m => new { m.Email, m.Language }).FirstOrDefaultAsync(ct);
        return found is null ? null : new MailRecipient(found.Email, found.Language == Language.English ? "en" : "nl");
    }
}
