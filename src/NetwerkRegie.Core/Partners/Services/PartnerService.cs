using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>The room that a service has.</summary>
public enum ServiceCapacity
{
    /// <summary>Nobody has said.</summary>
    Unknown = 1,

    /// <summary>There is room.</summary>
    Available = 2,

    /// <summary>There is a waiting list.</summary>
    WaitingList = 3,

    /// <summary>There is no room.</summary>
    Full = 4,
}

/// <summary>Whether people pay for a service.</summary>
public enum ServicePrice
{
    /// <summary>Nobody has said.</summary>
    Unknown = 1,

    /// <summary>Free.</summary>
    Free = 2,

    /// <summary>Something is paid.</summary>
    Paid = 3,
}

/// <summary>The service is no longer offered.</summary>
public sealed record ServiceHasEnded(string Name) : Refusal;

/// <summary>What a partner offers to residents: a line of the social map. Everybody may know it; once a year somebody checks whether it still holds.</summary>
public sealed class PartnerService : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>Longest description, in characters.</summary>
    public const int LongestDescription = 1000;

    /// <summary>Longest line of another text, in characters.</summary>
    public const int LongestLine = 300;

    /// <summary>So many days after a check the next is due.</summary>
    public const int ReviewDays = 365;

    private PartnerService()
    {
    }

    /// <summary>Identifies the service.</summary>
    public PartnerServiceId Id { get; private set; }

    /// <summary>Who offers it.</summary>
    public PartnerId Partner { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is, in plain words.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Codes of the groups that it is there for.</summary>
    [Codes("TargetGroup")]
    public string TargetGroups { get; private set; } = "";

    /// <summary>Codes of its themes.</summary>
    [Codes("Theme")]
    public string Themes { get; private set; } = "";

    /// <summary>Where people go: an address, or the name of a location.</summary>
    public string? Place { get; private set; }

    /// <summary>The area for which it is, in words.</summary>
    public string? Area { get; private set; }

    /// <summary>When, as <see cref="OpeningHours"/> writes it.</summary>
    public string? Hours { get; private set; }

    /// <summary>When it is otherwise, such as in holidays.</summary>
    public string? HoursNote { get; private set; }

    /// <summary>Only by appointment.</summary>
    public bool ByAppointment { get; private set; }

    /// <summary>Whether people pay.</summary>
    public ServicePrice Price { get; private set; }

    /// <summary>What it costs, in words.</summary>
    public string? Cost { get; private set; }

    /// <summary>How somebody is referred to it.</summary>
    public string? HowToRefer { get; private set; }

    /// <summary>The room that it has.</summary>
    public ServiceCapacity Capacity { get; private set; }

    /// <summary>The day on which that was said.</summary>
    public DateOnly? CapacityOn { get; private set; }

    /// <summary>The day on which somebody checked it last.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    /// <summary>Who did.</summary>
    public MemberId? ReviewedBy { get; private set; }

    /// <summary>The day it was no longer offered.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>When it was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The name folded, to find the partner by.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>A partner begins to offer something. Whoever writes it down has checked it.</summary>
    public static PartnerService Offer(PartnerId partner, ServiceCard card, MemberId? by, DateOnly on, DateTime at)
    {
        var service = new PartnerService { Id = PartnerServiceId.New(), Partner = partner, Capacity = ServiceCapacity.Unknown };
        service.Fill(card, on, at);
        (service.ReviewedOn, service.ReviewedBy) = (on, by);
        return service;
    }

    /// <summary>What is known of it changed. Whoever changes it has checked it.</summary>
    public Refusal? Change(ServiceCard card, MemberId? by, DateOnly on, DateTime at)
    {
        if (EndedOn is not null) return new ServiceHasEnded(Name);
        Fill(card, on, at);
        (ReviewedOn, ReviewedBy) = (on, by);
        return null;
    }

    /// <summary>Somebody checked it, and all of it still holds.</summary>
    public Refusal? Review(MemberId? by, DateOnly on, DateTime at)
    {
        if (EndedOn is not null) return new ServiceHasEnded(Name);
        (ReviewedOn, ReviewedBy, ChangedAt) = (on, by, at);
        return null;
    }

    /// <summary>It is no longer offered.</summary>
    public Refusal? End(DateOnly on, DateTime at)
    {
        if (EndedOn is not null) return new ServiceHasEnded(Name);
        (EndedOn, ChangedAt) = (on, at);
        return null;
    }

    /// <summary>The partner turned out to be the same as another, or another goes on in its place.</summary>
    internal void MoveTo(PartnerId partner) => Partner = partner;

    /// <summary>What it is found by follows from its name.</summary>
    internal void Fold() => SearchText = Folding.Fold(Name);

    private void Fill(ServiceCard card, DateOnly on, DateTime at)
    {
        if (card.Capacity != Capacity) (Capacity, CapacityOn) = (card.Capacity, card.Capacity == ServiceCapacity.Unknown ? null : on);
        (Name, Description, Place, Area) = (card.Name, card.Description, card.Place, card.Area);
        (TargetGroups, Themes) = (string.Join(CodesAttribute.Between, card.TargetGroups), string.Join(CodesAttribute.Between, card.Themes));
        (Hours, HoursNote, ByAppointment) = (card.Hours, card.HoursNote, card.ByAppointment);
        (Price, Cost, HowToRefer, ChangedAt) = (card.Price, card.Cost, card.HowToRefer, at);
        Fold();
    }
}

/// <summary>Everything about a service that a form can say, checked.</summary>
public sealed record ServiceCard(string Name, string Description)
{
    /// <summary>Codes of the groups.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>Codes of the themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Where people go.</summary>
    public string? Place { get; init; }

    /// <summary>For which area.</summary>
    public string? Area { get; init; }

    /// <summary>When, as it is kept.</summary>
    public string? Hours { get; init; }

    /// <summary>When it is otherwise.</summary>
    public string? HoursNote { get; init; }

    /// <summary>Only by appointment.</summary>
    public bool ByAppointment { get; init; }

    /// <summary>Whether people pay.</summary>
    public ServicePrice Price { get; init; } = ServicePrice.Unknown;

    /// <summary>What it costs.</summary>
    public string? Cost { get; init; }

    /// <summary>How somebody is referred.</summary>
    public string? HowToRefer { get; init; }

    /// <summary>The room that it has.</summary>
    public ServiceCapacity Capacity { get; init; } = ServiceCapacity.Unknown;
}
