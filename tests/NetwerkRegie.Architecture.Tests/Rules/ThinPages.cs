using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Pages use the dispatcher and outcomes only: no database, no entity, no table. (Architecture 2.6.)</summary>
internal sealed class ThinPages : IRule
{
    private const string PageModel = "Microsoft.AspNetCore.Mvc.RazorPages.PageModel";

    // Where the Razor compiler puts what stands in a .cshtml file.
    private const string Views = "AspNetCoreGeneratedDocument";

    public IEnumerable<string> Violations(CodeBase code) =>
        from type in code.Types
        where type.Name.IsIn("NetwerkRegie.Web.Pages") || type.Name.IsIn(Views) || code.Derives(type, PageModel)
        from name in type.Names
        where IsDatabase(name) || code.IsTable(name) || code.IsEntity(name)
        select $"{type} names {name}: a page sends a message instead.";

    private static bool IsDatabase(TypeName name) =>
        name.FullName == Agreed.Kernel + ".NetworkDb" || name.Assembly.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal);
}
