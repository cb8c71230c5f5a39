using System.Globalization;
using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>A row whose values are right.</summary>
internal sealed record GoodTieRow(TieImportRow Row, PartnerId From, PartnerId To, IReadOnlyList<TieKind> Kinds, SaidInRow? Said, DateOnly? Since, DateOnly? Until);

/// <summary>What the first partner of a row says, and on which day; without a day it says so today.</summary>
internal sealed record SaidInRow(TieOpinion Opinion, DateOnly? On);

/// <summary>Reads the values of rows and says what is wrong with them, all at once.</summary>
internal sealed partial class TieRowReader(PartnerBook partners, DateOnly today)
{
    private static readonly Dictionary<string, TieKind> Words = WordsOf<TieKind>();
    private static readonly Dictionary<string, RatingSource> Sources = WordsOf<RatingSource>();

    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    /// <summary>1 October 1954; smaller numbers are more likely something else.</summary>
    private const int FirstSerial = 19_998;

    /// <summary>31 December 2099.</summary>
    private const int LastSerial = 73_050;

    private readonly List<TieProblemRow> problems = [];

    public (IReadOnlyList<GoodTieRow> Good, IReadOnlyList<TieProblemRow> Problems) Read(IReadOnlyList<TieImportRow> rows) =>
        ([.. rows.Select(Read).OfType<GoodTieRow>()], problems);

    private GoodTieRow? Read(TieImportRow row)
    {
        var before = problems.Count;
        var (from, to) = (Partner(row, TieColumn.From, row.From), Partner(row, TieColumn.To, row.To));
        if (from is not null && from == to) Refuse(row, TieColumn.To, row.To, Texts.Say("Ties.WithItself"));
        var said = Said(row);
        var (since, until) = (Day(row, TieColumn.Since, row.Since), Day(row, TieColumn.Until, row.Until));
        if (until is null) NoticeEnded(row, (TieColumn.From, row.From, from), (TieColumn.To, row.To, to));
        if (since > today) Refuse(row, TieColumn.Since, row.Since, Texts.Say("Ties.StartsInFuture"));
        if (since is { } start && until < start) Refuse(row, TieColumn.Until, row.Until, Texts.Of(new TieEndsBeforeStart(start)));
        var kinds = Kinds(row);
        return problems.Skip(before).Any(problem => problem.IsRefused) ? null : new GoodTieRow(row, from!.Value, to!.Value, kinds, said, since, until);
    }

    /// <summary>What the first partner says; a wish or a score without the level it goes with is refused, for it would be lost.</summary>
    private SaidInRow? Said(TieImportRow row)
    {
        var (level, desired) = (Level(row, TieColumn.Level, row.Level), Level(row, TieColumn.Desired, row.Desired));
        var scores = Whole(row.Scores);
        foreach (var item in scores.Wrong) Refuse(row, Enum.Parse<TieColumn>(item.ToString()), row.Scores.Of(item), Texts.Say("Ties.Import.ScoreUnknown"));
        var on = Day(row, TieColumn.RatedOn, row.RatedOn);
        if (on > today) Refuse(row, TieColumn.RatedOn, row.RatedOn, Texts.Say("Ties.RatedInFuture"));
        var note = string.IsNullOrWhiteSpace(row.Note) ? null : row.Note.Trim();
        if (Bsn.IsIn(note)) Refuse(row, TieColumn.Note, "", Bsn.Sentence);
        else if (note?.Length > TieRating.LongestNote) Refuse(row, TieColumn.Note, note, Texts.Say("Ties.NoteTooLong", TieRating.LongestNote));
        if (level is null && string.IsNullOrWhiteSpace(row.Level) && (desired is not null || !scores.IsEmpty)) Refuse(row, TieColumn.Level, row.Level, Texts.Say("Ties.Import.LevelNeeded"));

        // A list that says on which day also says how it was known; of what is said without a day the list itself is the source.
        var source = Source(row) ?? (on is null ? RatingSource.List : null);
        return level is { } known ? new SaidInRow(new TieOpinion(new TieLevel(known, desired)) { Scores = scores.Read(), Source = source, Note = note }, on) : null;
    }

    private int? Level(TieImportRow row, TieColumn column, string? text)
    {
        var level = TieLevels.Read(Whole(text));
        if (!string.IsNullOrWhiteSpace(text) && level is null) Refuse(row, column, text, Texts.Say("Ties.Import.LevelUnknown"));
        return level;
    }

    private RatingSource? Source(TieImportRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Source)) return null;
        if (Sources.TryGetValue(Folding.Fold(row.Source), out var known)) return known;
        Warn(row, TieColumn.Source, row.Source, Texts.Say("Ties.Import.SourceUnknown", string.Join(", ", Enum.GetValues<RatingSource>().Select(source => Texts.Of(source)))));
        return null;
    }

    /// <summary>A tie with a partner that ended comes in, because it was there; that it is said to go on is worth a look.</summary>
    private void NoticeEnded(TieImportRow row, params (TieColumn Column, string Text, PartnerId? Partner)[] sides)
    {
        foreach (var (column, text, partner) in sides)
        {
            if (partner is { } known && partners.Ended(known) is { } name) Warn(row, column, text, Texts.Say("Ties.Import.PartnerEnded", name));
        }
    }

    private PartnerId? Partner(TieImportRow row, TieColumn column, string text)
    {
        var (partner, problem) = string.IsNullOrWhiteSpace(text) ? (null, "Ties.Import.PartnerNeeded") : partners.Find(text);
        if (problem is not null) Refuse(row, column, text, Texts.Say(problem, text.Trim()));
        return partner;
    }

    private DateOnly? Day(TieImportRow row, TieColumn column, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var day = Days.Read(text.Trim().Split('T')[0]);
        if (day is not null) return day;
        day = Guess(text.Trim());
        Warn(row, column, text, day is null ? Texts.Say("Ties.Import.DayUnreadable") : Texts.Say("Ties.Import.DayGuessed", day));
        return day;
    }

    /// <summary>A year alone is its first day; five digits are the number by which a spreadsheet keeps a day.</summary>
    private static DateOnly? Guess(string text)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return number switch
        {
            >= FirstYear and <= LastYear => new DateOnly(number, 1, 1),
            >= FirstSerial and <= LastSerial => DateOnly.FromDateTime(DateTime.FromOADate(number)),
            _ => null,
        };
    }

    private List<TieKind> Kinds(TieImportRow row)
    {
        var kinds = new List<TieKind>();
        foreach (var part in Marks().Split(row.Kind ?? "").Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (Words.TryGetValue(Folding.Fold(part), out var kind)) kinds.Add(kind);
            else Warn(row, TieColumn.Kind, part, Texts.Say("Ties.Import.KindUnknown", string.Join(", ", Enum.GetValues<TieKind>().Select(known => Texts.Of(known)))));
        }

        return kinds;
    }

    /// <summary>A spreadsheet writes a whole number as "3,0".</summary>
    private static string Whole(string? text) => Noughts().Replace(text?.Trim() ?? "", "");

    private static ScoreForm Whole(ScoreForm scores) => new()
    {
        Reliability = Whole(scores.Reliability),
        Support = Whole(scores.Support),
        Openness = Whole(scores.Openness),
        Authority = Whole(scores.Authority),
        Influence = Whole(scores.Influence),
        Impact = Whole(scores.Impact),
    };

    /// <summary>What the values of a list are called, in either language, and their own names.</summary>
    private static Dictionary<string, T> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>()
        .SelectMany(value => new[] { "nl", "en" }.Select(language => Texts.All(language)[$"{typeof(T).Name}.{value}"]).Append(value.ToString()).Select(word => (Word: Folding.Fold(word), value)))
        .DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.value, StringComparer.Ordinal);

    private void Refuse(TieImportRow row, TieColumn column, string? value, string reason) => problems.Add(new TieProblemRow(row.Number, column, value, reason, IsRefused: true) { Cell = row.Cell });

    private void Warn(TieImportRow row, TieColumn column, string? value, string reason) => problems.Add(new TieProblemRow(row.Number, column, value, reason, IsRefused: false) { Cell = row.Cell });

    [GeneratedRegex(@"[;,/|+\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[.,]0+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noughts();
}
