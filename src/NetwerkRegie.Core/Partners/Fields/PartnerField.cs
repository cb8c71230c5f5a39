using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>What a field of one's own holds.</summary>
public enum FieldKind
{
    /// <summary>A line of text.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A day.</summary>
    Day = 3,

    /// <summary>One of a list of answers.</summary>
    Choice = 4,

    /// <summary>Yes or no.</summary>
    YesNo = 5,
}

/// <summary>The field has ended already.</summary>
public sealed record FieldHasEnded(string Name) : Refusal;

/// <summary>The field has not ended, so there is nothing to restore.</summary>
public sealed record FieldHasNotEnded(string Name) : Refusal;

/// <summary>Answers of another kind are there already, so what the field holds stays as it is.</summary>
public sealed record FieldKeepsItsKind(string Name) : Refusal;

/// <summary>A field that the network adds to its partners, for all of them or for some types. It ends rather than that it goes, so that what was answered stays.</summary>
public sealed class PartnerField : Entity
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>Longest explanation, in characters.</summary>
    public const int LongestExplanation = 300;

    private readonly List<PartnerFieldChoice> choices = [];

    private PartnerField()
    {
    }

    /// <summary>Identifies the field.</summary>
    public PartnerFieldId Id { get; private set; }

    /// <summary>What addresses and kept views call it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its name in Dutch.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its name in English, if it has one.</summary>
    public string? NameEn { get; private set; }

    /// <summary>What to fill in, in Dutch.</summary>
    public string? Explanation { get; private set; }

    /// <summary>What to fill in, in English.</summary>
    public string? ExplanationEn { get; private set; }

    /// <summary>What it holds.</summary>
    public FieldKind Kind { get; private set; }

    /// <summary>The types of partner that have it; empty for all.</summary>
    [Codes(nameof(PartnerType))]
    public string Types { get; private set; } = "";

    /// <summary>Its place among the fields; the lowest comes first.</summary>
    public int Position { get; private set; }

    /// <summary>The day it ended; it can no longer be filled in.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<PartnerFieldChoice> Choices => choices;

    /// <summary>The network adds a field.</summary>
    public static PartnerField Define(FieldFacts facts)
    {
        var id = PartnerFieldId.New();
        var field = new PartnerField { Id = id, Code = ShortCode.Of(id.Value), Kind = facts.Kind };
        field.Fill(facts);
        return field;
    }

    /// <summary>It is described anew. What it holds stays, once something was answered.</summary>
    public Refusal? Change(FieldFacts facts, bool isAnswered)
    {
        if (facts.Kind != Kind && isAnswered) return new FieldKeepsItsKind(Name);
        Kind = facts.Kind;
        Fill(facts);
        return null;
    }

    /// <summary>It is asked no longer.</summary>
    public Refusal? End(DateOnly on)
    {
        if (EndedOn is not null) return new FieldHasEnded(Name);
        EndedOn = on;
        return null;
    }

    /// <summary>It is asked again.</summary>
    public Refusal? Restore()
    {
        if (EndedOn is null) return new FieldHasNotEnded(Name);
        EndedOn = null;
        return null;
    }

    private void Fill(FieldFacts facts)
    {
        (Name, NameEn, Explanation, ExplanationEn, Position) = (facts.Name, facts.NameEn, facts.Explanation, facts.ExplanationEn, facts.Position);
        Types = string.Join(CodesAttribute.Between, facts.Types.Distinct().Order());
        foreach (var (place, answer) in facts.Choices.Index())
        {
            if (choices.Find(known => known.Id == answer.Id) is { } known) known.Change(answer, place);
            else choices.Add(PartnerFieldChoice.Of(Id, answer, place));
        }
    }
}

/// <summary>What can be said of a field.</summary>
public sealed record FieldFacts(string Name, FieldKind Kind)
{
    /// <summary>Its name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>What to fill in, in Dutch.</summary>
    public string? Explanation { get; init; }

    /// <summary>What to fill in, in English.</summary>
    public string? ExplanationEn { get; init; }

    /// <summary>The types of partner that have it; empty for all.</summary>
    public IReadOnlyList<PartnerType> Types { get; init; } = [];

    /// <summary>Its place among the fields.</summary>
    public int Position { get; init; }

    /// <summary>The answers to choose from, those that were there before with their id.</summary>
    public IReadOnlyList<ChoiceFacts> Choices { get; init; } = [];
}

/// <summary>What can be said of an answer to choose.</summary>
public sealed record ChoiceFacts(PartnerFieldChoiceId? Id, string Name, string? NameEn, bool IsEnded);

/// <summary>An answer to choose in a field. It ends rather than that it goes: partners that have it keep it.</summary>
public sealed class PartnerFieldChoice : Entity
{
    private PartnerFieldChoice()
    {
    }

    /// <summary>Identifies the answer.</summary>
    public PartnerFieldChoiceId Id { get; private set; }

    /// <summary>Whose answer it is.</summary>
    public PartnerFieldId Field { get; private set; }

    /// <summary>Its place among the answers, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The answer in Dutch.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The answer in English.</summary>
    public string? NameEn { get; private set; }

    /// <summary>Whether it can no longer be chosen.</summary>
    public bool IsEnded { get; private set; }

    internal static PartnerFieldChoice Of(PartnerFieldId field, ChoiceFacts facts, int position)
    {
        var choice = new PartnerFieldChoice { Id = PartnerFieldChoiceId.New(), Field = field };
        choice.Change(facts, position);
        return choice;
    }

    internal void Change(ChoiceFacts facts, int position) => (Name, NameEn, IsEnded, Position) = (facts.Name, facts.NameEn, facts.IsEnded, position);
}
