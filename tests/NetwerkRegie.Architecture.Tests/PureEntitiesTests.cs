using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Rules;
using NetwerkRegie.Architecture.Tests.Twins;

namespace NetwerkRegie.Architecture.Tests;

public sealed class PureEntitiesTests
{
    private static readonly PureEntities Rule = new();

    [Fact]
    public void Entities_know_no_package_and_have_no_open_setters() => Rule.ShouldHoldIn(CodeBase.Built);

    [Theory]
    [InlineData("public void Load(NetworkDb db) => db.Dispose();", "NetwerkRegie.Core.Kernel.NetworkDb")]
    [InlineData("private Microsoft.EntityFrameworkCore.DeleteBehavior delete;", "Microsoft.EntityFrameworkCore.DeleteBehavior")]
    [InlineData("public MediatR.INotification? News;", "MediatR.INotification")]
    [InlineData("private AutoMapper.IMapper? mapper;", "AutoMapper.IMapper")]
    [InlineData("private FluentValidation.Severity severity;", "FluentValidation.Severity")]
    [InlineData("public Microsoft.AspNetCore.Http.HttpContext? Http;", "Microsoft.AspNetCore.Http.HttpContext")]
    public void An_entity_that_names_a_package_or_the_database_is_caught(string member, string named) =>
        Rule.Violations(Referral(member)).ShouldContain($"NetwerkRegie.Core.Referrals.Referral names {named}, which is no business of an entity or value object.");

    [Fact]
    public void A_value_object_that_names_a_package_is_caught_through_its_entity() => Rule.ShouldCatch(
        Referral("public Route? Contact { get; private set; } public sealed record Route([property: Microsoft.EntityFrameworkCore.Comment(\"x\")] string Phone);"),
        "NetwerkRegie.Core.Referrals.Referral+Route names Microsoft.EntityFrameworkCore.CommentAttribute, which is no business of an entity or value object.");

    [Fact]
    public void A_property_that_anyone_can_set_is_caught() => Rule.ShouldCatch(
        Referral("public string Question { get; set; } = \"\";"),
        "NetwerkRegie.Core.Referrals.Referral.Question can be set by anyone: let it change through a method named after an event.");

    [Fact]
    public void An_entity_of_ids_values_and_refusals_is_pure() => Rule.ShouldHoldIn(Referral("""
        public PartnerId Sender { get; private set; }
        public Role By { get; private init; }
        public Route? Contact { get; private set; }
        public Refusal? Accept(DateOnly today) => today == default ? new AlreadyAccepted() : null;
        public sealed record Route(string Phone);
        public sealed record AlreadyAccepted : Refusal;
        public sealed record Accepted(PartnerId By) : IEvent;
        """));

    private static CodeBase Referral(string members) => Twin.Core($$"""
        namespace NetwerkRegie.Core.Referrals { using NetwerkRegie.Core.Kernel; public sealed class Referral : Entity { {{members}} } }
        """);
}
