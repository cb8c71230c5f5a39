using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The people whom one's own library knows at the partners that fit a question to the list, and who are still there: to be written to a file as they are read.</summary>
[Allow(Role.Coordinator)]
public sealed record FindContactExports(FindPartners Find) : IQuery<IAsyncEnumerable<ContactExportRow>>;

/// <summary>A person, and what the partner where she works is called.</summary>
public sealed record ContactExportRow(ContactId Id, string Name, string? Function, string? Email, string? Phone, string Partner);

internal sealed class FindContactExportsHandler(NetworkDb db, PartnerFilter filter, ICurrentMember me) : IQueryHandler<FindContactExports, IAsyncEnumerable<ContactExportRow>>
{
    private const int BatchSize = 1000;

    public Task<Outcome<IAsyncEnumerable<ContactExportRow>>> Handle(FindContactExports find, CancellationToken ct) => Task.FromResult(Outcome.Of(Rows(find.Find, ct)));

    private async IAsyncEnumerable<ContactExportRow> Rows(FindPartners find, [EnumeratorCancellation] CancellationToken ct)
    {
        // The operator who acts for a library writes that library's people only, as its coordinator would.
        var own = db.Contacts().AsNoTracking().Where(c => c.EndedOn == null && (me.Partner == null || c.Library == me.Partner));
        var chosen = own.Join(filter.Apply(find), c => c.Partner, p => p.Id, (c, p) => new { Contact = c, p.Name });
        for (var after = default(ContactId); ;)
        {
            var last = after;
            var batch = await chosen.Where(row => row.Contact.Id.CompareTo(last) > 0).OrderBy(row => row.Contact.Id).Take(BatchSize).ToListAsync(ct);
            foreach (var row in batch) yield return new ContactExportRow(row.Contact.Id, row.Contact.Name, row.Contact.Function, row.Contact.Email, row.Contact.Phone, row.Name);
            if (batch.Count < BatchSize) yield break;
            after = batch[^1].Contact.Id;
        }
    }
}
