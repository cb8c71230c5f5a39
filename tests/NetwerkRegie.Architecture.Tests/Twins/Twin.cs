using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetwerkRegie.Architecture.Tests.Compiled;

namespace NetwerkRegie.Architecture.Tests.Twins;

/// <summary>
/// A few lines of the house, compiled on the spot against the real packages, that break a rule or just keep it:
/// a rule that was never seen to catch anything guards nothing.
/// </summary>
internal sealed class Twin
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Packages = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("NetwerkRegie.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ]);

    private static readonly Lazy<byte[]> Kernel = new(() => Compile("NetwerkRegie.Core", KernelTwin.Source, []));

    private readonly List<byte[]> assemblies = [];

    /// <summary>Core with a kernel like the real one and the given code beside it.</summary>
    public static CodeBase Core(string source) => new Twin().With("NetwerkRegie.Core", KernelTwin.Source + source).Code;

    /// <summary>An assembly of that name that sees the kernel of Core.</summary>
    public static CodeBase Beside(string assembly, string source)
    {
        var twin = new Twin();
        twin.assemblies.Add(Kernel.Value);
        return twin.With(assembly, source).Code;
    }

    public CodeBase Code => CodeBase.From(assemblies);

    /// <summary>One more assembly, which sees those before it.</summary>
    public Twin With(string assembly, string source)
    {
        assemblies.Add(Compile(assembly, source, assemblies));
        return this;
    }

    private static byte[] Compile(string assembly, string source, IEnumerable<byte[]> others)
    {
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(Usings + source)],
            [.. Packages.Value, .. others.Select(other => MetadataReference.CreateFromImage(other))],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ShouldBeEmpty("A twin must compile, or it proves nothing.");
        return image.ToArray();
    }

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;

        """;
}
