using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>One need with what shows it.</summary>
[Allow]
public sealed record GetNeed(NeedId Need) : IQuery<NeedDossier>;

/// <summary>A need as its page shows it. <paramref name="MayChange"/>: whether the one who asks keeps it.</summary>
public sealed record NeedDossier(NeedRow Need, string? AreaName, bool MayChange);

internal sealed class GetNeedHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetNeed, NeedDossier>
{
    public async Task<Outcome<NeedDossier>> Handle(GetNeed get, CancellationToken ct)
    {
        if (await db.NeedRowsOf().FirstOrDefaultAsync(n => n.Id == get.Need, ct) is not { } need) return Outcome.NotFound;
        var area = need.Area is null ? null : await db.NewestAreaRows().Where(a => a.Code == need.Area).Select(a => a.Name).FirstOrDefaultAsync(ct);
        return new NeedDossier(need, area ?? need.Area, me.Roles.Contains(Role.Coordinator) && need.Library == me.Partner);
    }
}

/// <summary>The form to change a need with, as it is now; only for coordinators of the organisation that noted it.</summary>
[Allow(Role.Coordinator)]
public sealed record GetNeedForm(NeedId Need) : IQuery<NeedForm>;

internal sealed class GetNeedFormHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetNeedForm, NeedForm>
{
    public async Task<Outcome<NeedForm>> Handle(GetNeedForm get, CancellationToken ct)
    {
        if (await db.Needs().AsNoTracking().FirstOrDefaultAsync(n => n.Id == get.Need, ct) is not { } need) return Outcome.NotFound;
        if (!me.IsOperator && need.Library != me.Partner) return Outcome.NotFound;
        return new NeedForm
        {
            Title = need.Title,
            Theme = need.Theme,
            Area = need.Area,
            Sector = need.Sector,
            Evidence = need.Evidence,
            IsDraft = need.State == NeedState.Draft,
            Version = need.Version.Value,
        };
    }
}
