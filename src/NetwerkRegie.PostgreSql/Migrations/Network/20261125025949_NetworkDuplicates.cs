using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.PostgreSql.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkDuplicates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tie_InForce",
                table: "Tie");

            migrationBuilder.AddColumn<int>(
                name: "Beside",
                table: "Tie",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "PartnerDistinction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Low = table.Column<Guid>(type: "uuid", nullable: false),
                    High = table.Column<Guid>(type: "uuid", nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerDistinction", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerDistinction_Partner_High",
                        column: x => x.High,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerDistinction_Partner_Low",
                        column: x => x.Low,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerMerge",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kept = table.Column<Guid>(type: "uuid", nullable: false),
                    Gone = table.Column<Guid>(type: "uuid", nullable: false),
                    GoneName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MergedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerMerge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerMerge_Partner_Kept",
                        column: x => x.Kept,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tie_InForce",
                table: "Tie",
                columns: new[] { "Low", "High", "Beside" },
                unique: true,
                filter: "\"EndedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerLocation_Postcode",
                table: "PartnerLocation",
                column: "Postcode");

            migrationBuilder.CreateIndex(
                name: "IX_Partner_Email",
                table: "Partner",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_Partner_Phone",
                table: "Partner",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerDistinction_High",
                table: "PartnerDistinction",
                column: "High");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerDistinction_Low_High",
                table: "PartnerDistinction",
                columns: new[] { "Low", "High" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerMerge_Gone",
                table: "PartnerMerge",
                column: "Gone");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerMerge_Kept",
                table: "PartnerMerge",
                column: "Kept");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PartnerDistinction");

            migrationBuilder.DropTable(
                name: "PartnerMerge");

            migrationBuilder.DropIndex(
                name: "IX_Tie_InForce",
                table: "Tie");

            migrationBuilder.DropIndex(
                name: "IX_PartnerLocation_Postcode",
                table: "PartnerLocation");

            migrationBuilder.DropIndex(
                name: "IX_Partner_Email",
                table: "Partner");

            migrationBuilder.DropIndex(
                name: "IX_Partner_Phone",
                table: "Partner");

            migrationBuilder.DropColumn(
                name: "Beside",
                table: "Tie");

            migrationBuilder.CreateIndex(
                name: "IX_Tie_InForce",
                table: "Tie",
                columns: new[] { "Low", "High" },
                unique: true,
                filter: "\"EndedOn\" IS NULL");
        }
    }
}
