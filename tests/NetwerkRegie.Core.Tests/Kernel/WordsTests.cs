using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>Nobody meets a name from the code on the screen: everything that can be shown has words, in both languages.</summary>
public sealed class WordsTests
{
    /// <summary>Kept by the program itself: key, version, order, what rows are found and compared by, and the moment of the last change.</summary>
    private static readonly HashSet<string> Technical = new(StringComparer.Ordinal) { "Id", "Version", "Position", "SearchText", "SortName", "SortPlace", "ChangedAt", "Partner.Place", "Referral.ContactMark" };

    private static readonly Type[] Types = [.. typeof(Texts).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericType: false })];

    public static TheoryData<string> Languages { get; } = ["nl", "en"];

    [Theory, MemberData(nameof(Languages))]
    public void Every_refusal_has_a_sentence(string language) =>
        Missing(language, Types.Where(type => type.IsAssignableTo(typeof(Refusal))).Select(type => $"Refusal.{type.Name}")).ShouldBeEmpty();

    [Theory, MemberData(nameof(Languages))]
    public void Every_value_that_a_row_can_have_has_a_word(string language) =>
        Missing(language, Types.Where(type => type.IsAssignableTo(typeof(Entity))).SelectMany(type => type.GetProperties()).Select(property => Single(property.PropertyType)).Where(type => type.IsEnum).Distinct()
            .SelectMany(type => Enum.GetNames(type).Select(value => $"{type.Name}.{value}"))).ShouldBeEmpty();

    [Theory, MemberData(nameof(Languages))]
    public void Every_command_has_a_name_in_the_history(string language) =>
        Missing(language, Types.Where(IsCommand).Select(type => $"Operation.{type.Name}")).ShouldBeEmpty();

    [Theory, MemberData(nameof(Languages))]
    public async Task Every_kind_of_row_and_every_field_has_a_name(string language)
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var keys = await network.AsOperator().Look(db => Task.FromResult(db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Entity)))
            .SelectMany(entity => entity.GetProperties().Where(property => !Technical.Contains(property.Name) && !Technical.Contains($"{entity.ClrType.Name}.{property.Name}")).Select(property => $"Field.{entity.ClrType.Name}.{property.Name}").Prepend($"Entity.{entity.ClrType.Name}")).ToList()));

        Missing(language, keys).ShouldBeEmpty();
    }

    private static bool IsCommand(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>));

    /// <summary>The type itself, of a value that may be absent or of a list.</summary>
    private static Type Single(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : type;

    private static List<string> Missing(string language, IEnumerable<string> keys) => [.. keys.Where(key => !Texts.All(language).ContainsKey(key)).Order(StringComparer.Ordinal)];
}
