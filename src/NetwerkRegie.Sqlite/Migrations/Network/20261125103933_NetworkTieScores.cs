using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.Sqlite.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkTieScores : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Authority",
                table: "TieRating",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Impact",
                table: "TieRating",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Influence",
                table: "TieRating",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "TieRating",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Openness",
                table: "TieRating",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Reliability",
                table: "TieRating",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Support",
                table: "TieRating",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Authority",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Impact",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Influence",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Openness",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Reliability",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Support",
                table: "TieRating");
        }
    }
}
