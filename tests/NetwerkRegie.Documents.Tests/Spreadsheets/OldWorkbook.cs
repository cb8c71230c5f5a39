using System.Buffers.Binary;
using System.Text;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>The workbook stream of an XLS of one sheet, record by record.</summary>
internal static class OldWorkbook
{
    private const ushort Start = 0x0809;
    private const ushort End = 0x000A;
    private const ushort SheetPlace = 0x0085;
    private const ushort Password = 0x002F;
    private const ushort Size = 0x0200;
    private const ushort Label = 0x0204;
    private const ushort Number = 0x0203;

    /// <summary>Strings become text cells, numbers become number cells.</summary>
    public static byte[] Of(string sheet, params object[][] rows)
    {
        var body = Body(rows);
        var name = Encoding.Latin1.GetBytes(sheet);
        var globals = 20 + (4 + 8 + name.Length) + 4;
        return [
            .. Record(Start, [0, 6, 5, 0, .. new byte[12]]),
            .. Record(SheetPlace, [.. Bytes((uint)globals), 0, 0, (byte)name.Length, 0, .. name]),
            .. Record(End, []),
            .. body];
    }

    /// <summary>Encrypted with a password of its own.</summary>
    public static byte[] Protected() => [.. Record(Start, [0, 6, 5, 0, .. new byte[12]]), .. Record(Password, [1, 0, 1, 0, 1, 0, .. Enumerable.Repeat((byte)7, 48)]), .. Record(End, [])];

    private static byte[] Body(object[][] rows)
    {
        var columns = rows.Max(row => row.Length);
        var body = new List<byte>(Record(Start, [0, 6, 16, 0, .. new byte[12]]));
        body.AddRange(Record(Size, [.. Bytes(0u), .. Bytes((uint)rows.Length), .. Bytes((ushort)0), .. Bytes((ushort)columns), 0, 0]));
        for (ushort row = 0; row < rows.Length; row++)
        {
            for (ushort column = 0; column < rows[row].Length; column++)
            {
                byte[] place = [.. Bytes(row), .. Bytes(column), 0, 0];
                body.AddRange(rows[row][column] is string text
                    ? Record(Label, [.. place, .. Bytes((ushort)text.Length), 1, .. Encoding.Unicode.GetBytes(text)])
                    : Record(Number, [.. place, .. BitConverter.GetBytes(Convert.ToDouble(rows[row][column]))]));
            }
        }

        body.AddRange(Record(End, []));
        return [.. body];
    }

    private static byte[] Record(ushort kind, byte[] content) => [.. Bytes(kind), .. Bytes((ushort)content.Length), .. content];

    private static byte[] Bytes(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Bytes(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
