using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Ties.Whole;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Core.Ties;

internal sealed class TiesRoom : IRoom
{
    public void Register(IServiceCollection services)
    {
        services.AddScoped<IPartnerTrail, TieTrail>();
        services.AddScoped<IPartnerColumns, TieColumn>();
        services.AddScoped<TieSides>();
        services.AddScoped<IContactTies, ContactTies>();
        services.AddScoped<IWholeTable, WholeTies>();
        services.AddScoped<IWholeTable, WholeTieRatings>();
        services.AddScoped<TieImporter>();
    }
}

/// <summary>What happened to a partner's ties is part of the partner's story.</summary>
internal sealed class TieTrail(NetworkDb db) : IPartnerTrail
{
    public IQueryable<Guid> KeysOf(PartnerId partner) => db.Ties().Where(t => t.Low == partner || t.High == partner).Select(t => (Guid)(object)t.Id);
}
