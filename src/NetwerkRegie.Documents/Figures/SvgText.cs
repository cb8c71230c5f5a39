using System.Globalization;
using System.Text;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Writes SVG: numbers short, text escaped.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new(16_384);

    public SvgText Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public SvgText Number(double value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{Math.Round(value, 2):0.##}");
        return this;
    }

    public SvgText Attribute(string name, double value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        return Number(value).Raw("\"");
    }

    public SvgText Attribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        return Escaped(value).Raw("\"");
    }

    public SvgText Escaped(string value)
    {
        foreach (var sign in value)
        {
            switch (sign)
            {
                case '&': _text.Append("&amp;"); break;
                case '<': _text.Append("&lt;"); break;
                case '>': _text.Append("&gt;"); break;
                case '"': _text.Append("&quot;"); break;
                case '\'': _text.Append("&#39;"); break;
                case < ' ' or '\uFFFE' or '\uFFFF': _text.Append(' '); break;
                default: _text.Append(sign); break;
            }
        }

        return this;
    }

    /// <summary>Where the text has come, to write something there later.</summary>
    public int Place => _text.Length;

    public SvgText RawAt(int place, string markup)
    {
        _text.Insert(place, markup);
        return this;
    }

    public override string ToString() => _text.ToString();
}
