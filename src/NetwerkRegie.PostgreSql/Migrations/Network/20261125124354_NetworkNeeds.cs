using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.PostgreSql.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkNeeds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Need",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Library = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Area = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Sector = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Evidence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    NotedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Need", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Need_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Need_Library",
                table: "Need",
                column: "Library");

            migrationBuilder.CreateIndex(
                name: "IX_Need_NotedOn_Id",
                table: "Need",
                columns: new[] { "NotedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Need_Theme_Area",
                table: "Need",
                columns: new[] { "Theme", "Area" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Need");
        }
    }
}
