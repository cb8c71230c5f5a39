using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Sources;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class PackagePlacesTests
{
    private static readonly PackagePlaces Rule = new();
    private static readonly AutoMapperFiles FilesRule = new();

    [Fact]
    public void Packages_with_an_exit_are_named_in_one_place()
    {
        Rule.ShouldHoldIn(CodeBase.Built);
        FilesRule.ShouldHoldIn(SourceTree.Written);
    }

    [Theory]
    [InlineData("NetwerkRegie.Core.Partners", "MediatR.IMediator", "MediatR", "NetwerkRegie.Core.Kernel")]
    [InlineData("NetwerkRegie.Documents.Figures", "PdfSharp.Drawing.XGraphics", "PdfSharp", "NetwerkRegie.Documents.Pdf")]
    [InlineData("NetwerkRegie.Core.Kernel", "Npgsql.NpgsqlConnection", "Npgsql", "NetwerkRegie.PostgreSql and NetwerkRegie.Migrations")]
    [InlineData("NetwerkRegie.Web.Shell", "Microsoft.Data.Sqlite.SqliteConnection", "Microsoft.Data.Sqlite", "NetwerkRegie.Sqlite and NetwerkRegie.Migrations")]
    public void A_package_named_elsewhere_is_caught(string @namespace, string named, string package, string places) => Rule.ShouldCatch(
        Twin.Beside("Twin", $"namespace {@namespace} {{ public class Stray {{ private {named}? tool; }} }}"),
        $"{@namespace}.Stray names {named} of {package}, which belongs in {places} only.");

    [Fact]
    public void A_provider_that_hides_behind_an_extension_method_is_caught() => Rule.Violations(Twin.Beside("Twin", """
        namespace NetwerkRegie.Web { using Microsoft.EntityFrameworkCore; public class Stray { public void Use(DbContextOptionsBuilder options) => options.UseSqlite("x"); } }
        """)).ShouldContain("NetwerkRegie.Web.Stray names Microsoft.EntityFrameworkCore.SqliteDbContextOptionsBuilderExtensions of "
            + "Microsoft.EntityFrameworkCore.Sqlite, which belongs in NetwerkRegie.Sqlite and NetwerkRegie.Migrations only.");

    [Theory]
    [InlineData("NetwerkRegie.Core.Kernel.Pipeline", "MediatR.IMediator")]
    [InlineData("NetwerkRegie.Documents.Pdf", "PdfSharp.Drawing.XGraphics")]
    [InlineData("NetwerkRegie.PostgreSql", "Npgsql.NpgsqlConnection")]
    [InlineData("NetwerkRegie.Sqlite.Search", "Microsoft.Data.Sqlite.SqliteConnection")]
    public void A_package_may_be_named_in_its_own_place(string @namespace, string named) => Rule.ShouldHoldIn(
        Twin.Beside("Twin", $"namespace {@namespace} {{ public class Settled {{ private {named}? tool; }} }}"));

    [Fact]
    public void A_command_of_the_kernels_kind_does_not_name_the_mediator() => Rule.ShouldHoldIn(Twin.Core("""
        namespace NetwerkRegie.Core.Partners
        {
            using NetwerkRegie.Core.Kernel;
            public sealed record EndPartner : ICommand<int>;
            internal sealed class EndPartnerHandler : ICommandHandler<EndPartner, int>
            {
                public async Task<Outcome<int>> Handle(EndPartner end, CancellationToken ct) { await Task.Yield(); return new(); }
            }
        }
        """));

    [Theory]
    [InlineData("src/NetwerkRegie.Core/Partners/FindPartners.cs", "using AutoMapper.QueryableExtensions;")]
    [InlineData("src/NetwerkRegie.Core/Partners/FindPartners.cs", "class A { AutoMapper.IMapper? mapper; }")]
    public void AutoMapper_outside_a_file_of_rows_is_caught(string path, string source) => FilesRule.ShouldCatch(
        SourceTree.Of(path, source),
        $"{path} names AutoMapper, which belongs in *Rows.cs and its set-up file only.");

    [Theory]
    [InlineData("src/NetwerkRegie.Core/Partners/PartnerRows.cs", "using AutoMapper;")]
    [InlineData("src/NetwerkRegie.Core/Partners/FindPartners.cs", "// AutoMapper is not for writes.\nclass A;")]
    public void AutoMapper_in_a_file_of_rows_or_a_remark_is_fine(string path, string source) => FilesRule.ShouldHoldIn(SourceTree.Of(path, source));
}
