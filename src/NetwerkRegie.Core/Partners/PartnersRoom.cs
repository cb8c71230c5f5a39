using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Partners;

internal sealed class PartnersRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu =>
    [
        new(MenuGroup.Network, 2, "Partners.Title", "/partners", "partners"),
        new(MenuGroup.Network, 4, "Services.Menu", "/diensten", "list"),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<ICodeWords, ThemeWords>();
        services.AddSingleton<ICodeWords, TargetGroupWords>();
        services.AddScoped<PartnerFilter>();
        services.AddScoped<PartnerCounts>();
        services.AddScoped<PartnerFormReader>();
        services.AddScoped<PartnerTrail>();
        services.AddScoped<DuplicateScan>();
        services.AddScoped<Lookalikes>();
        services.AddScoped<PartnerImporter>();
        services.AddScoped<ImportWriter>();
        services.AddScoped<PartnerColumnBoard>();
        services.AddScoped<IPartnerColumns, RowColumns>();
        services.AddScoped<IPartnerColumns, FactColumns>();
        services.AddScoped<IPartnerColumns, LabelColumns>();
    }
}

/// <summary>The words for the themes, wherever a row holds their codes.</summary>
internal sealed class ThemeWords : ICodeWords
{
    public string List => "Theme";

    public string Word(string code) => CodeList.Themes.Word(code);
}

/// <summary>The words for the target groups, wherever a row holds their codes.</summary>
internal sealed class TargetGroupWords : ICodeWords
{
    public string List => "TargetGroup";

    public string Word(string code) => CodeList.TargetGroups.Word(code);
}
