using System.Text;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Keys;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Referrals;

public sealed class SealedResidentTests
{
    private static readonly string[] Personal = [Town.Name, "Verzonnen", Town.Phone, "0600000103", Town.Question, "na 14.00 uur", "Er is een vaste afspraak"];

    [Fact]
    public async Task Nothing_about_the_resident_is_readable_in_any_file_of_the_data_folder()
    {
        await using var town = await Town.Build(DatabaseKind.Sqlite);
        await town.At(WorkStatus.Draft);
        await town.At(WorkStatus.Completed);

        // A log before its database: when the last pooled connection closes meanwhile, SQLite moves what the log holds into the database and deletes it.
        foreach (var file in Directory.GetFiles(town.Network.Folder).OrderDescending(StringComparer.Ordinal))
        {
            var bytes = await Read(file);
            foreach (var word in Personal)
            {
                bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)).ShouldBe(-1, $"{Path.GetFileName(file)} holds it as UTF-8");
                bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(word)).ShouldBe(-1, $"{Path.GetFileName(file)} holds it as UTF-16");
            }
        }
    }

    private static async Task<byte[]> Read(string file)
    {
        try
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[open.Length];
            await open.ReadExactlyAsync(bytes);
            return bytes;
        }
        catch (FileNotFoundException) when (file.EndsWith("-wal", StringComparison.Ordinal) || file.EndsWith("-shm", StringComparison.Ordinal))
        {
            return [];
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Nothing_about_the_resident_is_readable_in_rows_history_or_outbox(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        await town.At(WorkStatus.Completed);

        var rows = await town.Network.AsOperator().Look(async db =>
        {
            var all = new StringBuilder();
            foreach (var change in await db.Set<Change>().AsNoTracking().ToListAsync()) all.AppendLine(change.Before).AppendLine(change.After);
            foreach (var referral in await db.Referrals().IgnoreQueryFilters().AsNoTracking().ToListAsync()) all.AppendLine(System.Text.Json.JsonSerializer.Serialize(referral));
            foreach (var message in await db.Set<NetwerkRegie.Core.Kernel.Outbox.OutboxMessage>().AsNoTracking().ToListAsync()) all.AppendLine(System.Text.Json.JsonSerializer.Serialize(message));
            return all.ToString();
        });

        rows.ShouldContain("SealedResident");
        foreach (var word in Personal) rows.ShouldNotContain(word);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Without_its_key_a_referral_tells_nothing_any_more_and_lists_go_on(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var referral = await town.At(WorkStatus.Completed);

        await town.Network.AsOperator().With((IPersonKeys keys) =>
        {
            keys.Erase(referral.Value);
            return Task.FromResult(true);
        });

        (await town.Worker.Send(new OpenResident(referral))).Failure.ShouldBeOfType<Failure.NotFound>();
        var card = await town.Worker.Done(new ShowReferral(referral));
        (card.Question, card.Answer).ShouldBe((null, null));
        (await town.Worker.Done(new FindReferrals(ReferralSide.Team, ReferralTab.Done))).Page.Rows.ShouldHaveSingleItem();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Withdrawing_consent_stops_the_work_and_wipes_the_resident_for_good(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        foreach (var state in (WorkStatus[])[WorkStatus.Requested, WorkStatus.Accepted, WorkStatus.InProgress])
        {
            var referral = await town.At(state);
            var outcome = await town.Referrer.Send(new WithdrawConsent(referral));

            outcome.IsDone.ShouldBeTrue($"{state}");
            var undo = await town.Referrer.Send(new UndoOperation(outcome.Receipt!.Operation!.Value));
            undo.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<CannotBeUndone>();
            var card = await town.Worker.Done(new ShowReferral(referral));
            (card.Row.Work, card.Row.Request, card.Question, card.Terms.WithdrawnOn).ShouldBe((WorkStatus.Cancelled, RequestStatus.Withdrawn, null, new DateOnly(2026, 11, 18)));
            (await town.Worker.Send(new OpenResident(referral))).Failure.ShouldBeOfType<Failure.NotFound>();
            var opened = await town.Network.AsOperator().With((IPersonKeyStore keys) => Task.FromResult(keys.FindOrMake(referral.Value)));
            opened.ShouldBeNull("a destroyed key is never made again");
        }

        (await town.Referrer.Send(new WithdrawConsent(await town.At(WorkStatus.Completed)))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new TransitionNotAllowed(WorkStatus.Completed, WorkStatus.Cancelled));
        var onTask = await town.Referrer.Done(new SendReferral(null, default, town.Complete() with { Ground = LegalGround.PublicTask }, EvenSo: true));
        (await town.Worker.Send(new WithdrawConsent(onTask))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NoConsentToWithdraw>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_draft_is_wiped_when_thrown_away_or_two_weeks_old(DatabaseKind database)
    {
        await using var town = await Town.Build(database);
        var thrown = await town.At(WorkStatus.Draft);
        await town.Referrer.Done(new DiscardReferralDraft(thrown));
        var old = await town.At(WorkStatus.Draft);
        var sent = await town.Send();
        town.Network.Clock.Pass(TimeSpan.FromDays(14.5));
        var fresh = await town.At(WorkStatus.Draft);

        (await town.Network.AsOperator().Done(new DiscardOldDrafts())).ShouldBe(1);

        (await town.Referrer.Done(new FindReferrals(ReferralSide.Sender, ReferralTab.Drafts))).Page.Rows.ShouldHaveSingleItem().Id.ShouldBe(fresh);
        (await town.Worker.Done(new OpenResident(sent))).Name.ShouldBe(Town.Name);
        foreach (var gone in (ReferralId[])[thrown, old])
        {
            (await town.Network.AsOperator().With((IPersonKeyStore keys) => Task.FromResult(keys.FindOrMake(gone.Value)))).ShouldBeNull();
        }
    }
}
