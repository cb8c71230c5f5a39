namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>There is nothing in the file.</summary>
public sealed record FileIsEmpty : Refusal;

/// <summary>The file is larger than we keep.</summary>
public sealed record DocumentTooLarge(int Megabytes) : Refusal;

/// <summary>The name cannot be used: it has no ending, or holds signs that no name has.</summary>
public sealed record FileNameNotAllowed : Refusal;

/// <summary>The file is none of the kinds that we keep, by its name or by what is in it.</summary>
public sealed record FileKindNotAllowed : Refusal;

/// <summary>The name promises one kind, and the content is another.</summary>
public sealed record FileIsNotWhatItSays(string Name, FileKind Kind) : Refusal;

/// <summary>The document holds macros or other programs, or fetches its template from elsewhere.</summary>
public sealed record FileHoldsPrograms : Refusal;

/// <summary>The document cannot be opened without harm: it is damaged, or packed so that it would fill a disk.</summary>
public sealed record FileIsDamaged : Refusal;

/// <summary>The file of a row that would come back was wiped: it had been removed for too long.</summary>
public sealed record FileIsWiped(int Days) : Refusal;
