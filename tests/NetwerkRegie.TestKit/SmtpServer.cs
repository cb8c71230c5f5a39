using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace NetwerkRegie.TestKit;

/// <summary>A real mail server on loopback that keeps what it receives. It can go down and come back on the same port.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly List<ReceivedMail> messages = [];
    private readonly Channel<ReceivedMail> arrivals = Channel.CreateUnbounded<ReceivedMail>();
    private CancellationTokenSource? running;
    private Task serving = Task.CompletedTask;

    private SmtpServer(int port) => Port = port;

    public static string Host => "127.0.0.1";

    public int Port { get; private set; }

    /// <summary>Everything received since the server was made, in order of arrival.</summary>
    public IReadOnlyList<ReceivedMail> Messages
    {
        get { lock (gate) return [.. messages]; }
    }

    public static SmtpServer Started()
    {
        var server = new SmtpServer(port: 0);
        server.Start();
        return server;
    }

    /// <summary>A server that is down, on a port that is free now; <see cref="Start"/> brings it up there.</summary>
    public static async Task<SmtpServer> Down()
    {
        var server = Started();
        await server.Stop();
        return server;
    }

    public void Start()
    {
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        running = new();
        serving = Serve(listener, running.Token);
    }

    /// <summary>Takes the server down: it listens no more, and whoever was connected is cut off.</summary>
    public async Task Stop()
    {
        if (running is null) return;
        await running.CancelAsync();
        await serving;
        running.Dispose();
        running = null;
    }

    /// <summary>The next message that nobody waited for yet; fails when none arrives in time.</summary>
    public async Task<ReceivedMail> Next(TimeSpan? within = null)
    {
        using var patience = new CancellationTokenSource(within ?? TimeSpan.FromSeconds(10));
        try
        {
            return await arrivals.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException("No mail arrived in time.", late);
        }
    }

    public async ValueTask DisposeAsync() => await Stop();

    private async Task Serve(TcpListener listener, CancellationToken ct)
    {
        var conversations = new List<Task>();
        try
        {
            while (true) conversations.Add(Converse(await listener.AcceptTcpClientAsync(ct), ct));
        }
        catch (OperationCanceledException)
        {
            listener.Dispose();
            await Task.WhenAll(conversations);
        }
    }

    private async Task Converse(TcpClient client, CancellationToken ct)
    {
        using var _ = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
            await new SmtpConversation(reader, writer, Keep).Run(ct);
        }
        catch (Exception cutOff) when (cutOff is OperationCanceledException or IOException)
        {
            // The server went down, or the sender left in the middle: a message without its end was not received.
        }
    }

    private void Keep(ReceivedMail mail)
    {
        lock (gate) messages.Add(mail);
        arrivals.Writer.TryWrite(mail);
    }
}
