namespace NetwerkRegie.Core.Kernel.Jobs;

/// <summary>Work that returns by itself. On several nodes each run is done once, by whoever holds the lease.</summary>
public interface IJob
{
    /// <summary>The job's name, also that of its lease.</summary>
    string Name { get; }

    /// <summary>How long after one run the next is due.</summary>
    TimeSpan Every { get; }

    /// <summary>Does the work once.</summary>
    Task Run(CancellationToken ct);
}

/// <summary>Who runs a job, and until when nobody else may.</summary>
public sealed class JobLease
{
    private JobLease()
    {
    }

    /// <summary>The job.</summary>
    public string Job { get; private set; } = "";

    /// <summary>The process that holds the lease.</summary>
    public string Holder { get; private set; } = "";

    /// <summary>Free again from this moment, UTC.</summary>
    public DateTime Until { get; private set; }
}
