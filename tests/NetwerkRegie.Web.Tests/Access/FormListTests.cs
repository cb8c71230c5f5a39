using System.Collections;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Tests.Access;

/// <summary>What a form begins with can be filled by what is posted: a list that cannot grow loses every box that was ticked, without a word.</summary>
public sealed class FormListTests
{
    private static readonly IReadOnlyList<object> Forms = [.. typeof(NetworkDb).Assembly.GetTypes().Concat(typeof(NetwerkRegie.Web.Pages.Network.IndexModel).Assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.Name.EndsWith("Form", StringComparison.Ordinal) && type.GetConstructor(Type.EmptyTypes) is not null)
        .Select(type => Activator.CreateInstance(type)!)];

    [Fact]
    public void Every_list_of_a_form_can_grow()
    {
        Forms.Count.ShouldBeGreaterThan(10);
        var stiff = from form in Forms
                    from list in form.GetType().GetProperties()
                    where list.PropertyType.IsGenericType && list.SetMethod is { IsPublic: true } && list.GetIndexParameters().Length == 0
                    where list.GetValue(form) is IList { IsFixedSize: true }
                    select $"{form.GetType().Name}.{list.Name}";
        stiff.ShouldBeEmpty();
    }
}
