namespace NetwerkRegie.Core.Exchange;

/// <summary>How large a file may be before it is refused; rule, message and test use the same figures.</summary>
public static class TableLimits
{
    public const long Bytes = 50L * 1024 * 1024;
    public const int Rows = 200_000;
    public const int Columns = 500;

    /// <summary>What a workbook may become when its zip container is unpacked.</summary>
    public const long UnpackedBytes = 1024L * 1024 * 1024;

    /// <summary>A part of a workbook this many times larger than its packed form was made to fill a disk, not to hold a table.</summary>
    public const int UnpackedRatio = 200;

    /// <summary>The longest single row of a text file; beyond it a quote was never closed.</summary>
    public const int RowBytes = 1024 * 1024;
}
