using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Every command and query carries exactly one access rule. (Architecture 2.8.)</summary>
internal sealed class DeclaredAccess : IRule
{
    private static readonly string[] Rules = [Agreed.Kernel + ".AllowAttribute", Agreed.Kernel + ".PublicAttribute"];

    public IEnumerable<string> Violations(CodeBase code) =>
        from type in code.Types
        where type.IsConcrete() && code.IsMessage(type)
        let rules = type.Attributes.Count(attribute => Rules.Contains(attribute.FullName))
        where rules != 1
        select $"{type} carries {rules} access rules; it needs exactly one [Allow] or [Public].";
}
