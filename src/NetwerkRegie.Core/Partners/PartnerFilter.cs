using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Bulk;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>Which partners fit a question; list, facets and count all ask here, so that they never disagree.</summary>
internal sealed class PartnerFilter(NetworkDb db, IPartnerSearch search, TimeProvider clock)
{
    private static readonly IReadOnlyList<PartnerStatus> NotEnded = [PartnerStatus.Active, PartnerStatus.Candidate];

    /// <summary>The statuses that are asked for, by name or by naming none.</summary>
    public static IReadOnlyList<PartnerStatus> StatusesOf(FindPartners find) => find.Statuses.Count == 0 ? NotEnded : find.Statuses;

    public IQueryable<Partner> Apply(FindPartners find)
    {
        var statuses = StatusesOf(find);
        var partners = Named(find.Words).Where(p => statuses.Contains(p.Status));
        if (find.Types.Count > 0) partners = partners.Where(p => find.Types.Contains(p.Type));
        if (find.Places.Count > 0) partners = partners.Where(p => find.Places.Contains(p.Place));
        if (find.Themes.Count > 0) partners = partners.Where(p => db.Set<PartnerLabel>().Any(l => l.Partner == p.Id && l.Kind == LabelKind.Theme && find.Themes.Contains(l.Value)));
        if (find.Unconfirmed) partners = partners.UnconfirmedSince(clock.Today().AddYears(-1), db);
        if (find.UnconfirmedFields) partners = partners.Where(p => db.UnconfirmedRows(clock.Today().AddYears(-1)).Any(row => row.Partner == p.Id));
        return find.Fields.Aggregate(partners, (found, field) => field.Filled == false ? found.Where(SaysNothing(field)) : found.Where(Says(field)));
    }

    /// <summary>The partners chosen one by one, or all that fit the question.</summary>
    public IQueryable<Partner> Chosen(BulkChoice choice) => choice.All is { } all ? Apply(all) : db.Partners().AsNoTracking().Where(p => choice.Partners.Contains(p.Id));

    /// <summary>Whether a field of the network's own says of the partner what is asked.</summary>
    private Expression<Func<Partner, bool>> Says(FieldFilter filter)
    {
        var values = db.PartnerFieldValues().Where(value => db.PartnerFields().Any(field => field.Id == value.Field && field.Code == filter.Code));
        var choices = filter.Choices.Select(choice => (PartnerFieldChoiceId?)choice).ToList();
        var text = Folding.Fold(filter.Text);
        if (text.Length > 0) values = values.Where(value => value.SearchText!.Contains(text));
        if (choices.Count > 0) values = values.Where(value => choices.Contains(value.Choice));
        if (filter.Yes is { } yes) values = values.Where(value => value.Yes == yes);
        if (filter.Least is { } least) values = values.Where(value => value.Number >= least);
        if (filter.Most is { } most) values = values.Where(value => value.Number <= most);
        if (filter.From is { } from) values = values.Where(value => value.Day >= from);
        if (filter.Until is { } until) values = values.Where(value => value.Day <= until);
        return partner => values.Any(value => value.Partner == partner.Id);
    }

    /// <summary>Whether a field that is for partners of this type says nothing of the partner.</summary>
    private Expression<Func<Partner, bool>> SaysNothing(FieldFilter filter)
    {
        var fields = db.PartnerFields().Where(field => field.Code == filter.Code);
        return partner => fields.Any(field => (field.Types == "" || (" " + field.Types + " ").Contains(" " + partner.Type.ToString() + " ")) && !db.PartnerFieldValues().Any(value => value.Field == field.Id && value.Partner == partner.Id));
    }

    /// <summary>Partners found by their own text, by a contact that the asker's library keeps there, or by what they offer.</summary>
    public IQueryable<Partner> Named(string? text)
    {
        var words = Folding.Words(text);
        var partners = db.Partners().AsNoTracking();
        if (words.Count == 0) return partners;
        var byText = search.Matching(db.Partners(), words).Select(p => p.Id);
        var byContact = db.Contacts().Named(words).Select(c => c.Partner);
        var byService = db.Services().Named(words).Select(s => s.Partner);
        return partners.Where(p => byText.Contains(p.Id) || byContact.Contains(p.Id) || byService.Contains(p.Id));
    }
}
