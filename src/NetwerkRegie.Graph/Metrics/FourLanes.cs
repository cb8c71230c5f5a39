using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetwerkRegie.Graphs.Metrics;

/// <summary>Sums over long rows of numbers, four at a time: always four, so that the last digit is the same on every machine.</summary>
internal static class FourLanes
{
    public static double Dot(double[] a, double[] b)
    {
        var ofA = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var ofB = MemoryMarshal.Cast<double, Vector256<double>>(b);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var at = 0;
        // Two sums side by side, because each addition waits for the one before it.
        for (; at + 1 < ofA.Length; at += 2)
        {
            even += ofA[at] * ofB[at];
            odd += ofA[at + 1] * ofB[at + 1];
        }
        if (at < ofA.Length) even += ofA[at] * ofB[at];
        var sum = Vector256.Sum(even + odd);
        for (var rest = ofA.Length * Vector256<double>.Count; rest < a.Length; rest++) sum += a[rest] * b[rest];
        return sum;
    }

    public static void Add(double[] target, double[] row, double times)
    {
        var ofTarget = MemoryMarshal.Cast<double, Vector256<double>>(target.AsSpan());
        var ofRow = MemoryMarshal.Cast<double, Vector256<double>>(row);
        for (var at = 0; at < ofTarget.Length; at++) ofTarget[at] += ofRow[at] * times;
        for (var rest = ofTarget.Length * Vector256<double>.Count; rest < target.Length; rest++) target[rest] += times * row[rest];
    }
}
