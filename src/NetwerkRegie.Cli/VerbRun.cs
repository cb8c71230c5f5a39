using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Cli;

/// <summary>One run of a verb: its words, the house, and where its output goes.</summary>
public sealed class VerbRun(ParseResult words, IServiceProvider services, NetworkSettings settings, bool json, TextWriter output, TextWriter errors, JsonSerializerOptions shapes, CancellationToken ct)
{
    /// <summary>The words as they were read.</summary>
    public ParseResult Words => words;

    /// <summary>The settings of the deployment.</summary>
    public NetworkSettings Settings => settings;

    /// <summary>Whether one JSON document is asked for.</summary>
    public bool Json => json;

    /// <summary>Stops the work.</summary>
    public CancellationToken Stop => ct;

    /// <summary>A service of the house.</summary>
    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Sends a message that must be done; a failure becomes the one line on standard error.</summary>
    public async Task<T> Done<T>(IMessage<T> message) => Value(await Send(message));

    /// <summary>What came of something that must be done; a failure becomes the one line on standard error.</summary>
    public T Value<T>(Outcome<T> outcome) => outcome.IsDone ? outcome.Value : throw new VerbFailed(Line(outcome.Failure!));

    /// <summary>Sends a message and tells what came of it.</summary>
    public async Task<Outcome<T>> Send<T>(IMessage<T> message) => Told(await Service<IDispatcher>().Send(message, ct));

    /// <summary>Says so when a save had to wait for another.</summary>
    public Outcome<T> Told<T>(Outcome<T> outcome)
    {
        if (outcome.Receipt is { Waited.TotalSeconds: >= 1 } receipt) errors.WriteLine(Texts.Say("Cli.Waited", (int)receipt.Waited.TotalSeconds));
        return outcome;
    }

    /// <summary>Prints the document as JSON when that was asked for, else the sentence.</summary>
    public async Task<int> Print(object document, string sentence)
    {
        await output.WriteLineAsync(json ? JsonSerializer.Serialize(document, document.GetType(), shapes) : sentence);
        return 0;
    }

    /// <summary>Says something that is not the result.</summary>
    public Task Note(string sentence) => errors.WriteLineAsync(sentence);

    /// <summary>Whether the database has the schema of this program.</summary>
    public Task<bool> SchemaIsCurrent() => Service<IDatabaseEngine>().SchemaIsCurrent(Service<NetworkDb>(), ct);

    /// <summary>Stops a verb that only looks, when there is nothing it can look at.</summary>
    public async Task NeedsSchema()
    {
        if (!await SchemaIsCurrent()) throw new VerbFailed(Texts.Say("Cli.SchemaOld"));
    }

    /// <summary>Brings the schema up to date, for a verb that fills the database.</summary>
    public Task Migrate() => Service<IDatabaseEngine>().Migrate(Service<NetworkDb>(), ct);

    /// <summary>Acts as a member, or as the operator for a library.</summary>
    internal async Task SignIn(string? email, string? library)
    {
        var me = Service<CurrentMember>();
        me.ActAsOperator();
        if (email is null && library is null) return;
        await NeedsSchema();
        if (library is not null) me.ActAsOperator((await Done(new FindPartnerNamed(library))).Id);
        if (email is null) return;
        var found = await Send(new FindMemberByEmail(email));
        if (!found.IsDone) throw new VerbFailed(Texts.Say("Cli.MemberUnknown", email));
        me.SignIn(found.Value.Id, found.Value.Partner, found.Value.Roles);
    }

    /// <summary>Acts for the library of a network that has one, when the user named none.</summary>
    internal async Task ActForTheOnlyLibrary()
    {
        var me = Service<CurrentMember>();
        if (me.Partner is not null) return;
        var found = await Send(new FindOnlyLibrary());
        if (!found.IsDone) throw new VerbFailed(Texts.Say("Cli.LibraryNeeded"));
        me.ActAsOperator(found.Value);
    }

    private static string Line(Failure failure) => failure switch
    {
        Failure.Invalid invalid => string.Join(' ', invalid.Errors.Select(error => error.Message)),
        Failure.Refused refused => Texts.Of(refused.Refusal),
        Failure.NotFound => Texts.Say("Cli.NotFound"),
        Failure.Forbidden => Texts.Say("Cli.Forbidden"),
        _ => Texts.Say("Cli.Stale"),
    };
}
