namespace NetwerkRegie.Architecture.Tests.Sources;

/// <summary>Walks over C# inside another text without being misled by brackets in strings and remarks.</summary>
internal abstract class CodeSkipper(string source)
{
    protected string Source { get; } = source;

    protected int At
    {
        get;
        set => field = Math.Min(value, Source.Length);
    }

    protected bool Ended => At >= Source.Length;

    protected char Here => Ended ? '\0' : Source[At];

    protected char Next => At + 1 < Source.Length ? Source[At + 1] : '\0';

    protected bool Stands(string text) => string.CompareOrdinal(Source, At, text, 0, text.Length) == 0;

    protected void SkipPast(string text)
    {
        var end = Source.IndexOf(text, At, StringComparison.Ordinal);
        At = end < 0 ? Source.Length : end + text.Length;
    }

    protected void SkipSpace()
    {
        while (char.IsWhiteSpace(Here)) At++;
    }

    protected string Word()
    {
        var start = At;
        while (char.IsLetterOrDigit(Here) || Here == '_') At++;
        return Source[start..At];
    }

    /// <summary>From an opening bracket to just past the one that closes it.</summary>
    protected void SkipBrackets()
    {
        var depth = 0;
        do
        {
            if (SkipStringOrRemark()) continue;
            if (Here is '(' or '[' or '{') depth++;
            if (Here is ')' or ']' or '}') depth--;
            At++;
        }
        while (depth > 0 && !Ended);
    }

    protected bool SkipStringOrRemark()
    {
        if (Stands("@*")) SkipPast("*@");
        else if (Stands("//")) SkipPast("\n");
        else if (Stands("/*")) SkipPast("*/");
        else if (Stands("\"\"\"")) SkipRaw();
        else if (Here == '\'') SkipQuoted('\'', filled: false);
        else if (Here == '"') SkipQuoted('"', filled: false);
        else if (Stands("$\"")) SkipFilled();
        else if (Stands("@\"")) SkipVerbatim(2);
        else if (Stands("$@\"") || Stands("@$\"")) SkipVerbatim(3);
        else return false;
        return true;
    }

    private void SkipRaw()
    {
        At += 3;
        SkipPast("\"\"\"");
    }

    private void SkipFilled()
    {
        At++;
        SkipQuoted('"', filled: true);
    }

    private void SkipVerbatim(int prefix)
    {
        At += prefix;
        while (!Ended && (Here != '"' || Next == '"')) At += Here == '"' ? 2 : 1;
        At++;
    }

    private void SkipQuoted(char quote, bool filled)
    {
        At++;
        while (!Ended && Here != quote)
        {
            if (Here == '\\') At += 2;
            else if (filled && Here == '{' && Next != '{') SkipBrackets();
            else At += filled && Here == '{' ? 2 : 1;
        }
        At++;
    }
}
