using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Exchange.Demo;

/// <summary>The demo that was loaded: how much of everything, and the demo accounts, to be let in.</summary>
public sealed record DemoLoaded(DemoCounts Counts, IReadOnlyCollection<MemberId> Members);

/// <summary>What the demo came to; ended ties count too.</summary>
public sealed record DemoCounts(int Partners, int Members, int Ties, int Contacts, int Initiatives, int Needs, int Teams, int Referrals, int Agreements, int Services);

/// <summary>Loads the demo consortium of <c>samples/demo</c> into an empty database: each room by its own command, as one operation. Needs the operator, or an administrator.</summary>
public sealed class DemoLoader(IDispatcher dispatcher, NetworkDb db, TimeProvider clock)
{
    /// <summary>The tag that every partner of the demo carries.</summary>
    public const string Tag = "demo";

    /// <summary>Whether nothing is in the network yet.</summary>
    public async Task<bool> IsEmpty(CancellationToken ct) => !await db.PartnerRows().AnyAsync(ct);

    /// <summary>Whether the demo is what is in the network.</summary>
    public Task<bool> IsLoaded(CancellationToken ct) => db.PartnerLabelRows().AnyAsync(label => label.Kind == LabelKind.Tag && label.Value == Tag, ct);

    /// <summary>How far the demo is in this database: to be loaded when it is empty, there when it is what is in it, and off beside real work.</summary>
    public async Task<DemoStage> Stage(CancellationToken ct)
    {
        if (await IsLoaded(ct)) return DemoStage.Loaded;
        return DemoFiles.AreHere && await IsEmpty(ct) ? DemoStage.Loading : DemoStage.Off;
    }

    /// <summary>Loads it; refused when there is something in the network already.</summary>
    public async Task<Outcome<DemoLoaded>> Load(CancellationToken ct)
    {
        if (!DemoFiles.AreHere) return new DemoFilesMissing();
        if (!await IsEmpty(ct)) return new NotEmpty();
        var days = new DemoDays(clock.Now());
        var seeds = new DemoSeeds(days);
        await Done(DemoSeeds.Areas(await DemoFiles.Read<AreasFile>("areas.json", ct)), ct);
        var partners = await Done(seeds.Partners(await DemoFiles.Read<PartnersFile>("partners.json", ct), await DemoFiles.Read<ConsortiumFile>("consortium.json", ct)), ct);
        var accounts = await DemoFiles.Read<MembersFile>("members.json", ct);
        var members = await Done(DemoSeeds.Members(accounts, partners), ct);
        var ties = await Done(seeds.Ties(await DemoFiles.Read<TiesFile>("ties.json", ct), partners), ct);
        var contacts = await Done(seeds.Contacts(await DemoFiles.Read<ContactsFile>("contacts.json", ct), partners), ct);
        await Done(seeds.Confirmations(await DemoFiles.Read<ConfirmationsFile>("confirmations.json", ct), partners, contacts), ct);
        var register = new DemoRegister(await DemoFiles.Read<RegisterFile>("register.json", ct), days, partners, members);
        await Done(register.Fields(), ct);
        await Done(register.Views(), ct);
        await Done(register.Mailings(contacts), ct);
        await Done(register.Successions(), ct);
        var initiatives = await Done(seeds.Initiatives(await DemoFiles.Read<InitiativesFile>("initiatives.json", ct), partners), ct);
        var needs = await Done(seeds.Needs(await DemoFiles.Read<NeedsFile>("needs.json", ct), partners), ct);
        await Done(
            new DemoWork(days, accounts, members, partners, contacts).Seed(
                await DemoFiles.Read<InteractionsFile>("interactions.json", ct), await DemoFiles.Read<TasksFile>("tasks.json", ct), await DemoFiles.Read<CareFile>("care.json", ct)),
            ct);
        var agreements = await Done(seeds.Agreements(await DemoFiles.Read<AgreementsFile>("agreements.json", ct), partners, members, initiatives), ct);
        var services = await Done(seeds.Services(await DemoFiles.Read<ServicesFile>("services.json", ct), partners), ct);
        var care = new DemoReferrals(days, accounts, members);
        var teams = await Done(care.Teams(await DemoFiles.Read<TeamsFile>("teams.json", ct), partners), ct);
        var referrals = await Done(care.Referrals(await DemoFiles.Read<ReferralsFile>("referrals.json", ct), partners, teams), ct);
        return new DemoLoaded(new DemoCounts(partners.Count, members.Count, ties, contacts.Count, initiatives.Count, needs, teams.Count, referrals, agreements, services), [.. members.Values]);
    }

    /// <summary>The database was empty, so a seed that is not taken means that the files are wrong.</summary>
    private async Task<T> Done<T>(ICommand<T> seed, CancellationToken ct)
    {
        var outcome = await dispatcher.Send(seed, ct);
        return outcome.IsDone ? outcome.Value : throw new InvalidDataException($"The demo cannot be loaded: {seed.GetType().Name} was not done ({outcome.Failure!.GetType().Name})");
    }
}

/// <summary>The demo's files do not lie beside the program.</summary>
public sealed record DemoFilesMissing : Refusal;
