namespace NetwerkRegie.Core.Kernel;

/// <summary>There is work in the database already; the demo goes into an empty one only.</summary>
public sealed record NotEmpty : Refusal;
