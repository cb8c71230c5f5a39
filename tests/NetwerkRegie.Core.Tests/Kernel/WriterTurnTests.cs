using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Sqlite;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>On the embedded database one writes at a time, across processes: who comes second waits and is told so.</summary>
public sealed class WriterTurnTests
{
    private const string HeldFolder = "NETWERKREGIE_TEST_HELD_FOLDER";
    private const string Holding = "holding the turn";

    [Fact]
    public async Task The_second_writer_waits_and_is_told_how_long()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        await using var other = House(network.Folder);
        var partner = await network.AsOperator().Done(new RegisterPartner(PartnerForm));
        var turn = await other.GetRequiredService<IDatabaseEngine>().TakeWriterTurn(CancellationToken.None);

        var ending = network.AsOperator().Send(new EndPartner(partner));
        (await Task.WhenAny(ending, Task.Delay(TimeSpan.FromMilliseconds(400)))).ShouldNotBe(ending);
        await turn.DisposeAsync();

        var outcome = await ending.WaitAsync(TimeSpan.FromSeconds(30));
        outcome.IsDone.ShouldBeTrue();
        outcome.Receipt!.Waited.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(300));
    }

    [Fact]
    public async Task A_process_that_is_killed_in_its_turn_blocks_nobody()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        using var holder = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "NetwerkRegie.Core.Tests"), ["-method", $"*{nameof(A_turn_that_is_given_back_can_be_taken_again)}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [HeldFolder] = network.Folder },
        })!;
        Task registering = Task.CompletedTask;
        try
        {
            while (!File.Exists(Path.Combine(network.Folder, Holding)))
            {
                holder.HasExited.ShouldBeFalse("the other process should hold the turn");
                await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
            }

            registering = network.AsOperator().Done(new RegisterPartner(PartnerForm));
            (await Task.WhenAny(registering, Task.Delay(TimeSpan.FromMilliseconds(300)))).ShouldNotBe(registering, "the other process holds the turn");
        }
        finally
        {
            holder.Kill();
        }

        await registering.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Also the other process of the test above, which gives it a folder and kills it in its turn.</summary>
    [Fact]
    public async Task A_turn_that_is_given_back_can_be_taken_again()
    {
        var held = Environment.GetEnvironmentVariable(HeldFolder);
        await using var network = held is null ? await TestNetwork.Start(DatabaseKind.Sqlite) : null;
        await using var house = House(held ?? network!.Folder);
        var engine = house.GetRequiredService<IDatabaseEngine>();
        await using (await engine.TakeWriterTurn(CancellationToken.None))
        {
            if (held is not null) await HoldOn(held);
        }

        await using var again = await engine.TakeWriterTurn(CancellationToken.None);
        again.Waited.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static async Task HoldOn(string folder)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, Holding), "");
        await Task.Delay(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Eight_writers_at_once_all_get_their_turn()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var houses = Enumerable.Range(0, 4).Select(_ => House(network.Folder)).ToList();

        await Parallel.ForEachAsync(Enumerable.Range(0, 8), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (writer, _) =>
        {
            var session = new TestSession(houses[writer % houses.Count], member => member.ActAsOperator());
            for (var i = 0; i < 50; i++) await session.Done(new RegisterPartner(PartnerForm with { Name = $"Organisatie {writer}-{i} (demo)" }));
        });

        (await WorkingTables.Read(network)).Lines.Count(line => line.StartsWith("Partner ", StringComparison.Ordinal)).ShouldBe(8 * 50);
        foreach (var house in houses) await house.DisposeAsync();
    }

    private static PartnerForm PartnerForm => new() { Name = "Bieb Tiel (demo)", Type = nameof(PartnerType.Library) };

    /// <summary>A second house on the same data folder, as another process has it.</summary>
    private static ServiceProvider House(string folder)
    {
        var house = new ServiceCollection();
        house.AddLogging();
        house.AddNetwerkRegie(new NetworkSettings { DataFolder = folder });
        house.AddSqlite();
        return house.BuildServiceProvider();
    }
}
