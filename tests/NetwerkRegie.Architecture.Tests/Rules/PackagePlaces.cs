using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>A package with an exit is named in one place only. (Architecture 2.5.)</summary>
internal sealed class PackagePlaces : IRule
{
    public IEnumerable<string> Violations(CodeBase code) =>
        from type in code.Types
        from name in type.Names
        from package in Agreed.Packages
        where name.Assembly == package.Key || name.Assembly.StartsWith(package.Key + ".", StringComparison.Ordinal)
            || (package.Key == "SQLitePCLRaw" && name.Assembly.StartsWith(package.Key, StringComparison.Ordinal))
        where !package.Value.Any(type.Name.IsIn)
        select $"{type} names {name} of {package.Key}, which belongs in {string.Join(" and ", package.Value)} only.";
}
