using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Kernel.Whole;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts.Import;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Partners.Whole;

namespace NetwerkRegie.Core.Partners;

internal sealed class PartnersRoom : IRoom
{
    public IEnumerable<MenuEntry> Menu =>
    [
        new(MenuGroup.Network, 2, "Partners.Title", "/partners", "partners"),
        new(MenuGroup.Network, 4, "Services.Menu", "/diensten", "list"),
        new(MenuGroup.Administration, 5, "Partners.Fields.Menu", "/beheer/velden", "tag", Role.Coordinator, Role.Administrator),
    ];

    public void Register(IServiceCollection services)
    {
        services.AddSingleton<ICodeWords, ThemeWords>();
        services.AddSingleton<ICodeWords, TargetGroupWords>();
        services.AddScoped<PartnerFilter>();
        services.AddScoped<PartnerPages>();
        services.AddScoped<PartnerCounts>();
        services.AddScoped<PartnerFormReader>();
        services.AddScoped<PartnerTrail>();
        services.AddScoped<PartnerInvolvements>();
        services.AddSingleton<PairShelf>();
        services.AddScoped<TraitsReader>();
        services.AddScoped<DuplicateScan>();
        services.AddScoped<Lookalikes>();
        services.AddScoped<PartnerImporter>();
        services.AddScoped<ImportWriter>();
        services.AddScoped<PartnerColumnBoard>();
        services.AddScoped<IPartnerColumns, RowColumns>();
        services.AddScoped<IPartnerColumns, FactColumns>();
        services.AddScoped<IPartnerColumns, LabelColumns>();
        services.AddScoped<IPartnerColumns, FieldColumns>();
        services.AddScoped<IPartnerColumns, FreshnessColumn>();
        services.AddScoped<BulkDesk>();
        services.AddScoped<IBulkChange, CardChanges>();
        services.AddScoped<IBulkChange, FieldChanges>();
        services.AddScoped<PartnerFieldBook>();
        services.AddScoped<FieldWriter>();
        services.AddScoped<FieldNames>();
        services.AddScoped<Confirming>();
        services.AddScoped<Handover>();
        services.AddScoped<LetterPace>();
        services.AddScoped<SecretDesk>();
        services.AddScoped<ILetterWriter, ConfirmationLetters>();
        services.AddScoped<ILetterWriter, MailingLetters>();
        services.AddScoped<ContactImporter>();
        RegisterWhole(services);
    }

    private static void RegisterWhole(IServiceCollection services)
    {
        services.AddScoped<IWholeTable, WholePartners>();
        services.AddWholeTable<PartnerLocation, PartnerLocationId>("partnerLocations");
        services.AddWholeTable<PartnerIdentifier, PartnerIdentifierId>("partnerIdentifiers");
        services.AddScoped<IWholeTable, WholePartnerLabels>();
        services.AddWholeTable<Contact, ContactId>("contacts", contact => contact.Fold(), Role.Coordinator);
        services.AddWholeTable<ContactPost, ContactPostId>("contactPosts", roles: Role.Coordinator);
        services.AddWholeTable<PartnerService, PartnerServiceId>("services", service => service.Fold());
        services.AddWholeTable<PartnerField, PartnerFieldId>("partnerFields");
        services.AddWholeTable<PartnerFieldChoice, PartnerFieldChoiceId>("partnerFieldChoices");
        services.AddWholeTable<PartnerFieldValue, PartnerFieldValueId>("partnerFieldValues", value => value.Fold());
        services.AddScoped<IWholeTable, WholeViews>();
        services.AddWholeTable<FieldConfirmation, FieldConfirmationId>("confirmations");
        services.AddWholeTable<PartnerSuccession, PartnerSuccessionId>("successions");
        services.AddWholeTable<PartnerDistinction, PartnerDistinctionId>("distinctions", roles: Role.Coordinator);
        services.AddWholeTable<PartnerMerge, PartnerMergeId>("merges");
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
