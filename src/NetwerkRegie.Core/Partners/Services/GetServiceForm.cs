using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>The form to change a service with, as it is now.</summary>
[Allow(Role.Coordinator)]
public sealed record GetServiceForm(PartnerId Partner, PartnerServiceId Service) : IQuery<KnownService>;

/// <summary>The form, and what it does not hold: when it was checked last.</summary>
public sealed record KnownService(ServiceForm Form, DateOnly? ReviewedOn, bool HasEnded);

internal sealed class GetServiceFormHandler(NetworkDb db) : IQueryHandler<GetServiceForm, KnownService>
{
    public async Task<Outcome<KnownService>> Handle(GetServiceForm get, CancellationToken ct)
    {
        if (await db.Services().AsNoTracking().FirstOrDefaultAsync(s => s.Id == get.Service && s.Partner == get.Partner, ct) is not { } service) return Outcome.NotFound;
        var hours = OpeningHours.Parse(service.Hours);
        var form = new ServiceForm
        {
            Name = service.Name,
            Description = service.Description,
            TargetGroups = service.TargetGroups.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries),
            Themes = service.Themes.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries),
            Place = service.Place,
            Area = service.Area,
            Hours = [.. Enumerable.Range(0, OpeningHours.DaysOfWeek).Select(day => hours.On(day).Count == 0 ? null : OpeningHours.Write(hours.On(day)))],
            HoursNote = service.HoursNote,
            ByAppointment = service.ByAppointment,
            Price = service.Price,
            Cost = service.Cost,
            HowToRefer = service.HowToRefer,
            Capacity = service.Capacity,
            Version = service.Version.Value,
        };
        return new KnownService(form, service.ReviewedOn, service.EndedOn is not null);
    }
}
