using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.Sqlite.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkChangeCount : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChangeCount",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeCount", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "ChangeCount",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, 0L });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChangeCount");
        }
    }
}
