using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.PostgreSql.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkSnapshots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "NetworkSnapshot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    SortName = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Partners = table.Column<int>(type: "integer", nullable: false),
                    Ties = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NetworkSnapshot", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SnapshotPart",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Snapshot = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(30000)", maxLength: 30000, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SnapshotPart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SnapshotPart_NetworkSnapshot_Snapshot",
                        column: x => x.Snapshot,
                        principalTable: "NetworkSnapshot",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_NetworkSnapshot_SortName",
                table: "NetworkSnapshot",
                column: "SortName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SnapshotPart_Snapshot_Number",
                table: "SnapshotPart",
                columns: new[] { "Snapshot", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SnapshotPart");

            migrationBuilder.DropTable(
                name: "NetworkSnapshot");
        }
    }
}
