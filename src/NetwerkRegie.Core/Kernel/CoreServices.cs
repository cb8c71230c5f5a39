using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetwerkRegie.Core.Kernel.Backups;
using NetwerkRegie.Core.Kernel.Files;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Keys;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Kernel.Pipeline;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Kernel;

/// <summary>Puts the house together.</summary>
public static class CoreServices
{
    /// <summary>Registers the kernel and every room. A database project adds the engine, the key store and the search.</summary>
    public static IServiceCollection AddNetwerkRegie(this IServiceCollection services, NetworkSettings settings)
    {
        var core = typeof(CoreServices).Assembly;
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new CommandRights(core));
        services.AddScoped<CurrentMember>();
        services.AddScoped<ICurrentMember>(provider => provider.GetRequiredService<CurrentMember>());
        AddPipeline(services, core);
        AddOperations(services);
        AddOutboxAndJobs(services);
        AddFiles(services);
        foreach (var room in Rooms) room.Register(services);
        return services;
    }

    /// <summary>Every room, in the order of its name.</summary>
    public static IReadOnlyList<IRoom> Rooms { get; } =
        [.. typeof(CoreServices).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRoom))).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => (IRoom)Activator.CreateInstance(type, nonPublic: true)!)];

    private static void AddPipeline(IServiceCollection services, Assembly core)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<IDispatcher, Dispatcher>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TraceStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthoriseStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidateStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(SaveOnceStep<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(NoteReadingStep<,>));
        services.Scan(scan => scan.FromAssemblies(core)
            .AddClasses(classes => classes.AssignableToAny(typeof(IRequestHandler<,>), typeof(IEventHandler<>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithScopedLifetime());
        foreach (var rules in AssemblyScanner.FindValidatorsInAssembly(core, includeInternalTypes: true)) services.Add(new ServiceDescriptor(rules.InterfaceType, rules.ValidatorType, LifetimeOf(rules.ValidatorType)));
    }

    /// <summary>Rules that ask nothing of anybody are written down once: doing so at every request costs more than checking them. Their sentences are made when they are said, in the language of who hears them.</summary>
    private static ServiceLifetime LifetimeOf(Type rules) =>
        Array.TrueForAll(rules.GetConstructors(), constructor => constructor.GetParameters().Length == 0) ? ServiceLifetime.Singleton : ServiceLifetime.Scoped;

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<OperationScope>();
        services.AddScoped<ChangeRecorder>();
        services.AddScoped<BulkChanges>();
        services.AddScoped<IBulkChanges>(provider => provider.GetRequiredService<BulkChanges>());
        services.AddScoped<EventDesk>();
        services.AddScoped<RowJson>();
        services.AddScoped<RowNames>();
        services.AddScoped<FieldWords>();
        services.AddScoped<UndoRights>();
        services.AddScoped<RowScope>();
        services.AddScoped<IVersions, Versions>();
        services.AddScoped<IPersonKeys, PersonKeys>();
        services.AddSingleton<AnswerStore>();
        services.AddScoped<FreshAnswers>();
    }

    private static void AddFiles(IServiceCollection services)
    {
        services.AddSingleton<FileStore>();
        services.AddSingleton<NetworkBackup>();
        services.AddScoped<FileRows>();
        services.AddScoped<FileCheck>();
        services.AddScoped<IUndoRule, FilesComeBack>();
        services.AddScoped<IJob, SweepFiles>();
    }

    private static void AddOutboxAndJobs(IServiceCollection services)
    {
        services.AddScoped<IOutbox, OutboxDesk>();
        services.TryAddSingleton<IMailer, SmtpMailer>();
        services.AddScoped<JobLeases>();
        services.AddScoped<IJob, DeliverOutbox>();
        services.AddScoped<IJob, SealHistory>();
    }
}
