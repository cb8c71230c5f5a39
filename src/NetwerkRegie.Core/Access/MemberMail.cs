namespace NetwerkRegie.Core.Access;

/// <summary>The mails of this room. Each carries a link that is made at the moment the mail leaves, so that no secret waits in the database.</summary>
public static class MemberMail
{
    /// <summary>Somebody may come in.</summary>
    public const string Invitation = "Invitation";

    /// <summary>Somebody may choose a new password.</summary>
    public const string PasswordReset = "PasswordReset";
}
