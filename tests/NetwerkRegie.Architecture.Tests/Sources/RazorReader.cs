using System.Text;

namespace NetwerkRegie.Architecture.Tests.Sources;

/// <summary>Reads Razor as far as is needed to tell words and tags from code. One file, one reader.</summary>
internal sealed class RazorReader(string source) : CodeSkipper(source)
{
    private static readonly string[] Directives =
    [
        "page", "model", "inject", "addTagHelper", "removeTagHelper", "tagHelperPrefix", "namespace", "inherits", "implements", "layout", "attribute",
    ];

    private static readonly string[] Statements = ["if", "for", "foreach", "while", "switch", "lock", "using", "try", "do"];

    private static readonly string[] Continuations = ["else", "catch", "finally"];

    private static readonly string[] Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private readonly List<MarkupTag> tags = [];
    private readonly List<MarkupText> texts = [];
    private readonly StringBuilder text = new();

    private enum Until
    {
        End,
        Brace,
        Line,
        ElementEnds,
    }

    public Markup Read()
    {
        ReadMarkup(Until.End);
        return new(tags, texts);
    }

    private void ReadMarkup(Until until)
    {
        var depth = 0;
        while (!Ended)
        {
            if (Stands("@*")) SkipPast("*@");
            else if (Stands("<!--")) SkipPast("-->");
            else if (Here == '@') ReadTransition(text);
            else if (Here == '<' && (char.IsLetter(Next) || Next is '/' or '!'))
            {
                depth += ReadTag();
                if (until == Until.ElementEnds && depth == 0) return;
            }
            else if ((until == Until.Brace && Here == '}') || (until == Until.Line && Here == '\n')) break;
            else text.Append(Source[At++]);
        }
        EndText();
        At++;
    }

    /// <returns>By how much the tag deepens the nesting: 1, 0 or -1.</returns>
    private int ReadTag()
    {
        EndText();
        var start = At++;
        if (Here is '/' or '!')
        {
            var deepens = Here == '/' ? -1 : 0;
            SkipPast(">");
            return deepens;
        }
        var name = NameUntil(" \t\r\n/>");
        var attributes = new List<MarkupAttribute>();
        for (SkipSpace(); !Ended && Here != '>' && !Stands("/>"); SkipSpace())
        {
            if (Stands("@*")) SkipPast("*@");
            else if (Here == '@') ReadTransition(new());
            else attributes.Add(ReadAttribute());
        }
        var closed = Stands("/>");
        At += closed ? 2 : 1;
        tags.Add(new(LineOf(start), name, attributes));
        if (closed || Void.Contains(name, StringComparer.OrdinalIgnoreCase)) return 0;
        if (name is not ("script" or "style")) return 1;
        SkipPast($"</{name}>");
        return 0;
    }

    private MarkupAttribute ReadAttribute()
    {
        var name = NameUntil(" \t\r\n=/>");
        // A stray slash or equals sign is no name; step over it.
        if (name.Length == 0) At++;
        if (Here != '=') return new(name, "");
        At++;
        var quote = Here is '"' or '\'' ? Here : '\0';
        if (quote != '\0') At++;
        var value = new StringBuilder();
        while (!Ended && (quote == '\0' ? !char.IsWhiteSpace(Here) && Here != '>' : Here != quote))
        {
            if (Here == '@') ReadTransition(value);
            else value.Append(Source[At++]);
        }
        if (quote != '\0') At++;
        return new(name, value.ToString());
    }

    private void ReadTransition(StringBuilder into)
    {
        var isAddress = At > 0 && char.IsLetterOrDigit(Source[At - 1]) && char.IsLetterOrDigit(Next);
        At++;
        if (Here == '@' || isAddress)
        {
            into.Append('@');
            if (Here == '@') At++;
        }
        else if (Here == '{') ReadCode();
        else if (Here == '(') Expression(into);
        else ReadWord(into);
    }

    private void ReadWord(StringBuilder into)
    {
        var start = At;
        var word = Word();
        if (word == "section")
        {
            SkipPast("{");
            ReadMarkup(Until.Brace);
        }
        else if (word == "functions")
        {
            SkipSpace();
            SkipBrackets();
        }
        else if (Directives.Contains(word) || (word == "using" && !Stands(" (") && !Stands("("))) SkipPast("\n");
        else if (Statements.Contains(word)) ReadStatement();
        else
        {
            At = start;
            Expression(into);
        }
    }

    private void Expression(StringBuilder into)
    {
        into.Append(MarkupTag.Expression);
        if (Stands("await ")) At += "await ".Length;
        Word();
        while (Here is '(' or '[' || (Here is '.' or '?' or '!' && StartsMember()))
        {
            if (Here is '(' or '[')
            {
                SkipBrackets();
                continue;
            }
            while (Here is '.' or '?' or '!') At++;
            Word();
        }
    }

    // "@Model.Name." ends a sentence, "@Model.Name.Length" does not.
    private bool StartsMember()
    {
        var next = At;
        while (next < Source.Length && Source[next] is '?' or '!') next++;
        if (next < Source.Length && Source[next] == '[') return true;
        return next + 1 < Source.Length && Source[next] == '.' && (char.IsLetter(Source[next + 1]) || Source[next + 1] == '_');
    }

    private void ReadStatement()
    {
        while (true)
        {
            SkipSpace();
            if (Stands("if")) At += 2;
            SkipSpace();
            if (Here == '(') SkipBrackets();
            SkipSpace();
            if (Here == '{') ReadCode();
            var after = At;
            SkipSpace();
            if (Continuations.Contains(Word())) continue;
            At = after;
            return;
        }
    }

    private void ReadCode()
    {
        At++;
        var statementStarts = true;
        while (!Ended && Here != '}')
        {
            if (char.IsWhiteSpace(Here)) At++;
            else if (Stands("@:")) ReadLine();
            else if (statementStarts && Here == '<' && char.IsLetter(Next)) ReadMarkup(Until.ElementEnds);
            else if (Here is '@' && !Stands("@\"") && !Stands("@$") && !Stands("@*")) ReadTransition(new());
            else if (SkipStringOrRemark()) continue;
            else if (Here is '(' or '[')
            {
                SkipBrackets();
                statementStarts = false;
            }
            else if (Here == '{')
            {
                ReadCode();
                statementStarts = true;
            }
            else statementStarts = Source[At++] is ';' or ':';
        }
        At++;
    }

    private void ReadLine()
    {
        At += 2;
        ReadMarkup(Until.Line);
    }

    private string NameUntil(string stops)
    {
        var start = At;
        while (!Ended && !stops.Contains(Here, StringComparison.Ordinal)) At++;
        return Source[start..At];
    }

    private void EndText()
    {
        var read = text.ToString().Replace($"{MarkupTag.Expression}", "", StringComparison.Ordinal).Trim();
        if (read.Length > 0) texts.Add(new(LineOf(At - 1), read));
        text.Clear();
    }

    private int LineOf(int position) => Source.AsSpan(0, Math.Min(position, Source.Length)).Count('\n') + 1;
}
