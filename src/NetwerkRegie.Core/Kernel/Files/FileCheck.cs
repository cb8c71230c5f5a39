using System.Security.Cryptography;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>Whether every file that a row keeps is there, and is what it was when it came in.</summary>
internal sealed class FileCheck(FileRows rows, FileStore store)
{
    public async Task<VerificationCheck> Run(CancellationToken ct)
    {
        var (all, missing, different) = (await rows.All(ct), 0, 0);
        foreach (var row in all)
        {
            await using var file = store.Open(row.File);
            if (file is null) missing++;
            else if (file.Length != row.Size || Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)) != row.Sha256) different++;
        }

        var right = missing + different == 0;
        return new VerificationCheck("files", right, right ? Texts.Say("Verify.FilesRight", all.Count) : Texts.Say("Verify.FilesWrong", missing, different));
    }
}
