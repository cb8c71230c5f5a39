using System.Globalization;
using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>A row whose values are right.</summary>
internal sealed record GoodTieRow(TieImportRow Row, PartnerId From, PartnerId To, IReadOnlyList<TieKind> Kinds, int? Level, DateOnly? Since, DateOnly? Until);

/// <summary>Reads the values of rows and says what is wrong with them, all at once.</summary>
internal sealed partial class TieRowReader(PartnerBook partners, DateOnly today)
{
    private static readonly Dictionary<string, TieKind> Words = Enum.GetValues<TieKind>()
        .SelectMany(kind => new[] { "nl", "en" }.Select(language => Texts.All(language)[$"TieKind.{kind}"]).Append(kind.ToString()).Select(word => (Folding.Fold(word), kind)))
        .DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.kind, StringComparer.Ordinal);

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
        var level = TieLevels.Read(Noughts().Replace(row.Level?.Trim() ?? "", ""));
        if (!string.IsNullOrWhiteSpace(row.Level) && level is null) Refuse(row, TieColumn.Level, row.Level, Texts.Say("Ties.Import.LevelUnknown"));
        var (since, until) = (Day(row, TieColumn.Since, row.Since), Day(row, TieColumn.Until, row.Until));
        if (until is null) NoticeEnded(row, (TieColumn.From, row.From, from), (TieColumn.To, row.To, to));
        if (since > today) Refuse(row, TieColumn.Since, row.Since, Texts.Say("Ties.StartsInFuture"));
        if (since is { } start && until < start) Refuse(row, TieColumn.Until, row.Until, Texts.Of(new TieEndsBeforeStart(start)));
        var kinds = Kinds(row);
        return problems.Skip(before).Any(problem => problem.IsRefused) ? null : new GoodTieRow(row, from!.Value, to!.Value, kinds, level, since, until);
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

    private void Refuse(TieImportRow row, TieColumn column, string? value, string reason) => problems.Add(new TieProblemRow(row.Number, column, value, reason, IsRefused: true) { Cell = row.Cell });

    private void Warn(TieImportRow row, TieColumn column, string? value, string reason) => problems.Add(new TieProblemRow(row.Number, column, value, reason, IsRefused: false) { Cell = row.Cell });

    [GeneratedRegex(@"[;,/|+\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[.,]0+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noughts();
}
