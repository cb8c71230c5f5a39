using NetwerkRegie.Migrations;

return args is [var name]
    ? await MigrationWriter.WriteBoth(name)
    : MigrationWriter.Explain();
