namespace NetwerkRegie.Core.Agreements;

/// <summary>What an agreement is, for the register.</summary>
public enum AgreementKind
{
    /// <summary>Convenant.</summary>
    Covenant = 1,

    /// <summary>Samenwerkingsovereenkomst.</summary>
    CooperationAgreement = 2,

    /// <summary>Intentieverklaring.</summary>
    LetterOfIntent = 3,

    /// <summary>Afspraak over het delen van gegevens.</summary>
    DataSharing = 4,

    /// <summary>Another kind.</summary>
    Other = 5,
}

/// <summary>How far an agreement is on a day. It follows from signatures and days, and is kept nowhere.</summary>
public enum AgreementState
{
    /// <summary>Not everybody has signed.</summary>
    Draft = 1,

    /// <summary>Everybody has signed; the first day is still to come.</summary>
    Signed = 2,

    /// <summary>In force.</summary>
    Active = 3,

    /// <summary>In force, and over within <see cref="AgreementCourse.ExpiringDays"/> days.</summary>
    Expiring = 4,

    /// <summary>Over.</summary>
    Ended = 5,
}

/// <summary>What came of an evaluation.</summary>
public enum EvaluationOutcome
{
    /// <summary>We go on as it is.</summary>
    Continue = 1,

    /// <summary>We go on, and change something.</summary>
    Adjust = 2,

    /// <summary>We do not go on.</summary>
    Stop = 3,
}

/// <summary>The course of an agreement: Draft, Signed, Active, Expiring, Ended.</summary>
public static class AgreementCourse
{
    /// <summary>So many days before its end an agreement is said to expire.</summary>
    public const int ExpiringDays = 90;

    /// <summary>The state on a day, of an agreement that everybody had signed by then or not.</summary>
    public static AgreementState On(DateOnly day, bool signedByAll, DateOnly starts, DateOnly? ends)
    {
        if (!signedByAll) return AgreementState.Draft;
        if (ends < day) return AgreementState.Ended;
        if (starts > day) return AgreementState.Signed;
        return ends <= day.AddDays(ExpiringDays) ? AgreementState.Expiring : AgreementState.Active;
    }

    /// <summary>Whether it binds the parties.</summary>
    public static bool IsInForce(this AgreementState state) => state is AgreementState.Active or AgreementState.Expiring;

    /// <summary>The last day on which notice can be given; null without an end or a notice period.</summary>
    public static DateOnly? NoticeBy(DateOnly? ends, int? noticeDays) => ends is { } last && noticeDays is { } days ? last.AddDays(-days) : null;
}
