using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

/// <summary>A small town to refer in: a library that sends, a welfare organisation with a team of two, a general practice that sends too, and somebody in every other role.</summary>
internal sealed class Town : IAsyncDisposable
{
    public const string District = "WK0202ZA";
    public const string Phone = "06 0000 01 03";
    public const string Name = "mevrouw Verzonnen";
    public const string Question = "Wil hulp bij het ordenen van brieven en rekeningen.";

    private Town(TestNetwork network) => Network = network;

    public TestNetwork Network { get; }

    public PartnerId Library { get; private set; }

    public PartnerId Welfare { get; private set; }

    public PartnerId Practice { get; private set; }

    public TeamId Team { get; private set; }

    public MemberId ReferrerId { get; private set; }

    public MemberId WorkerId { get; private set; }

    public TestSession Referrer { get; private set; } = null!;

    public TestSession Colleague { get; private set; } = null!;

    public TestSession Practitioner { get; private set; } = null!;

    public TestSession Worker { get; private set; } = null!;

    public TestSession SecondWorker { get; private set; } = null!;

    public TestSession OtherTeamWorker { get; private set; } = null!;

    public static async Task<Town> Build(DatabaseKind database)
    {
        var town = new Town(await TestNetwork.Start(database));
        var operate = town.Network.AsOperator();
        await operate.Done(new SeedAreas([new("GM0202", 2020, "Arnhem", "6811-6836"), new(District, 2020, "Molenveld (demo)", "6811-6812"), new("WK0202ZB", 2020, "Oever (demo)", "6821")]));
        town.Library = await town.Partner("Bieb (demo)", PartnerType.Library);
        town.Welfare = await town.Partner("Welzijn (demo)", PartnerType.Welfare);
        town.Practice = await town.Partner("Huisarts (demo)", PartnerType.PrimaryCare);
        town.Team = await operate.Done(new RegisterTeam(town.Welfare, Facts("Wijkteam Molenveld (demo)", new TeamCover(District, null, null))));
        var other = await operate.Done(new RegisterTeam(town.Welfare, Facts("Wijkteam Oever (demo)", new TeamCover(null, 6821, 6822))));
        (town.ReferrerId, town.Referrer) = await town.Member("referrer", town.Library, Role.Referrer);
        (_, town.Colleague) = await town.Member("colleague", town.Library, Role.Referrer);
        (_, town.Practitioner) = await town.Member("practitioner", town.Practice, Role.Referrer);
        (town.WorkerId, town.Worker) = await town.Member("worker", town.Welfare, Role.TeamMember);
        (var second, town.SecondWorker) = await town.Member("second", town.Welfare, Role.TeamCoordinator);
        (var stranger, town.OtherTeamWorker) = await town.Member("other", town.Welfare, Role.TeamMember);
        await operate.Done(new AddTeamMember(town.Team, town.WorkerId));
        await operate.Done(new AddTeamMember(town.Team, second));
        await operate.Done(new AddTeamMember(other, stranger));
        return town;
    }

    public static TeamFacts Facts(string name, params TeamCover[] covers) => new(name, "wijkteam@demo.example", "026 000 09 11", 3, [], covers);

    public ReferralFacts Complete() => new()
    {
        Team = Team,
        Theme = "money",
        Area = District,
        Ground = LegalGround.Consent,
        Consent = ConsentForm.Spoken,
        AgreesToHelp = true,
        Secrecy = SecrecyAnswer.NotBound,
        Resident = new ResidentFacts { Name = Name, Phone = Phone, BestMoment = "na 14.00 uur", Question = Question },
    };

    public Task<ReferralId> Send() => Referrer.Done(new SendReferral(null, default, Complete(), EvenSo: true));

    public async Task<(MemberId Id, TestSession Session)> Member(string name, PartnerId home, params Role[] roles)
    {
        var member = NetwerkRegie.Core.Access.Member.Invite(home, name, $"{name}-{Guid.CreateVersion7():N}@demo.example", roles, Network.Clock.Now());
        await Network.AsOperator().Put(member);
        return (member.Id, Network.As(member.Id, home, roles));
    }

    public async Task<PartnerId> Partner(string name, PartnerType type)
    {
        var partner = NetwerkRegie.Core.Partners.Partner.Register(new PartnerCard(name, type), Network.Clock.Now());
        await Network.AsOperator().Put(partner);
        return partner.Id;
    }

    /// <summary>A referral that was brought to the state by the people whose work that is.</summary>
    public async Task<ReferralId> At(WorkStatus status)
    {
        if (status == WorkStatus.Draft) return await Referrer.Done(new SaveReferralDraft(null, default, Complete()));
        var referral = await Send();
        if (status == WorkStatus.Cancelled) await Referrer.Done(new WithdrawReferral(referral, WithdrawReason.SentByMistake));
        if (status == WorkStatus.Rejected) await Worker.Done(new DeclineReferral(referral, DeclineReason.NoCapacity, "We hebben nu geen plek."));
        if (status is WorkStatus.Accepted or WorkStatus.InProgress or WorkStatus.Completed) await Worker.Done(new AcceptReferral(referral));
        if (status is WorkStatus.InProgress or WorkStatus.Completed) await Worker.Done(new StartReferral(referral));
        if (status == WorkStatus.Completed) await Worker.Done(new CompleteReferral(referral, ReferralOutcome.StartedWithOffer, "Er is een vaste afspraak."));
        return referral;
    }

    public ValueTask DisposeAsync() => Network.DisposeAsync();
}
