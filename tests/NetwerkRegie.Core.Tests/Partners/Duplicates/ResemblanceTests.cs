using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Tests.Partners.Duplicates;

/// <summary>How well doubles are told from others, held against pairs that people labelled.</summary>
public sealed class ResemblanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Misspelt_copies_are_found_and_neighbours_in_the_list_are_not()
    {
        var measured = Measure(LabelledPairs.Misspelt());
        measured.Precision.ShouldBeGreaterThan(0.95);
        measured.Recall.ShouldBeGreaterThan(0.95);
    }

    [Fact]
    public void The_Dutch_doubles_are_found_and_none_of_the_traps()
    {
        var measured = Measure(LabelledPairs.Dutch());
        measured.Precision.ShouldBe(1);
        measured.Recall.ShouldBe(1);
    }

    [Fact]
    public void Pairs_that_people_judged_are_judged_alike_for_the_most_part()
    {
        // Of its 36 matches some join a school and a resource centre, or a county and its sheriff: no record says that they are one.
        var measured = Measure(LabelledPairs.Judged());
        measured.Precision.ShouldBeGreaterThan(0.8);
        measured.Recall.ShouldBeGreaterThan(0.75);
    }

    [Fact]
    public void Over_all_labelled_pairs_nineteen_of_twenty_shown_are_right_and_nine_of_ten_are_found()
    {
        var measured = Measure([.. LabelledPairs.Misspelt(), .. LabelledPairs.Dutch(), .. LabelledPairs.Judged()]);
        measured.Precision.ShouldBeGreaterThan(0.95);
        measured.Recall.ShouldBeGreaterThan(0.90);
    }

    private (double Precision, double Recall) Measure(List<LabelledPair> pairs)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (var pair in pairs)
        {
            var resemblance = Resemblance.Compare(PartnerTraits.Of(PartnerId.New(), pair.One), PartnerTraits.Of(PartnerId.New(), pair.Other));
            var shown = resemblance?.IsCandidate == true;
            if (shown && pair.Same) right++;
            else if (shown) wrong++;
            else if (pair.Same) missed++;
            if (shown != pair.Same) output.WriteLine($"{(pair.Same ? "missed" : "wrong")} {resemblance?.Score}: {pair.One.Name} / {pair.Other.Name}: {string.Join(", ", resemblance?.Reasons ?? [])}");
        }

        var measured = ((double)right / (right + wrong), (double)right / (right + missed));
        output.WriteLine($"{pairs.Count} pairs: precision {measured.Item1:0.000}, recall {measured.Item2:0.000}");
        return measured;
    }
}
