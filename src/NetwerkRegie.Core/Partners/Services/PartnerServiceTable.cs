using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

internal sealed class PartnerServiceTable : ITable
{
    private const int LongestCodes = 600;

    public void Map(ModelBuilder model, NetworkDb db) => model.Entity<PartnerService>(service =>
    {
        service.ToTable("PartnerService");
        service.HasKey(s => s.Id);
        service.Property(s => s.Id).ValueGeneratedNever();
        service.Property(s => s.Name).HasMaxLength(PartnerService.LongestName);
        service.Property(s => s.Description).HasMaxLength(PartnerService.LongestDescription);
        service.Property(s => s.TargetGroups).HasMaxLength(LongestCodes);
        service.Property(s => s.Themes).HasMaxLength(LongestCodes);
        service.Property(s => s.Place).HasMaxLength(PartnerService.LongestLine);
        service.Property(s => s.Area).HasMaxLength(PartnerService.LongestLine);
        service.Property(s => s.Hours).HasMaxLength(OpeningHours.Longest);
        service.Property(s => s.HoursNote).HasMaxLength(PartnerService.LongestLine);
        service.Property(s => s.Cost).HasMaxLength(PartnerService.LongestLine);
        service.Property(s => s.HowToRefer).HasMaxLength(PartnerService.LongestLine);
        service.Property(s => s.SearchText).HasMaxLength(PartnerService.LongestName * 2);
        service.RefersTo(s => s.Partner);
        service.RefersTo(s => s.ReviewedBy);
        service.HasIndex(s => new { s.Partner, s.EndedOn });
        service.HasIndex(s => new { s.SearchText, s.Id });
    });
}

/// <summary>The way to the services.</summary>
public static class PartnerServiceTables
{
    /// <summary>What partners offer, and what they no longer offer.</summary>
    public static DbSet<PartnerService> Services(this NetworkDb db) => db.Set<PartnerService>();

    /// <summary>Those still offered whose name holds every folded word; a word of one or two letters must start a word.</summary>
    internal static IQueryable<PartnerService> Named(this IQueryable<PartnerService> services, IReadOnlyList<string> words)
    {
        const int shortestPart = 3;
        services = services.Where(s => s.EndedOn == null);
        foreach (var word in words)
        {
            var (start, later) = (word + "%", (word.Length < shortestPart ? "% " : "%") + word + "%");
            services = services.Where(s => EF.Functions.Like(s.SearchText, start) || EF.Functions.Like(s.SearchText, later));
        }

        return services;
    }
}
