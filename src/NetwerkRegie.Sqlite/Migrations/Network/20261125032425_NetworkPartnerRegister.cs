using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.Sqlite.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkPartnerRegister : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tie_InForce",
                table: "Tie");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "TieRating",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Beside",
                table: "Tie",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<Guid>(
                name: "To",
                table: "OutboxMessage",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<bool>(
                name: "LeftOut",
                table: "OutboxMessage",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "Letter",
                table: "OutboxMessage",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MailStoppedOn",
                table: "Contact",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Agreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Results = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NoticeDays = table.Column<int>(type: "INTEGER", nullable: true),
                    EvaluateOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EvaluatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Evaluation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agreement_Member_Owner",
                        column: x => x.Owner,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_Member_Member",
                        column: x => x.Member,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConfirmationLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfirmationLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfirmationLink_Contact_Contact",
                        column: x => x.Contact,
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConfirmationLink_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConfirmationLink_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPost",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    Function = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPost", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactPost_Contact_Contact",
                        column: x => x.Contact,
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactPost_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactPost_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactSecret",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    About = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactSecret", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Digest",
                columns: table => new
                {
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Late = table.Column<int>(type: "INTEGER", nullable: false),
                    Today = table.Column<int>(type: "INTEGER", nullable: false),
                    Quiet = table.Column<int>(type: "INTEGER", nullable: false),
                    Others = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Digest", x => new { x.Member, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "FieldConfirmation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FieldConfirmation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FieldConfirmation_Contact_Contact",
                        column: x => x.Contact,
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FieldConfirmation_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interaction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Initiative = table.Column<Guid>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interaction", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interaction_Initiative_Initiative",
                        column: x => x.Initiative,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interaction_Member_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interaction_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interaction_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mailing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeftOut = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mailing", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mailing_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailTemplate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailTemplate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailTemplate_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerCare",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: true),
                    RhythmWeeks = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerCare", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerCare_Member_Owner",
                        column: x => x.Owner,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerCare_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerCare_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerDistinction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Low = table.Column<Guid>(type: "TEXT", nullable: false),
                    High = table.Column<Guid>(type: "TEXT", nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "PartnerField",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ExplanationEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Types = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerField", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PartnerMerge",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kept = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gone = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoneName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MergedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "PartnerService",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TargetGroups = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Themes = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Area = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    HoursNote = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ByAppointment = table.Column<bool>(type: "INTEGER", nullable: false),
                    Price = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Cost = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    HowToRefer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CapacityOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerService", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerService_Member_ReviewedBy",
                        column: x => x.ReviewedBy,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerService_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerSuccession",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Old = table.Column<Guid>(type: "TEXT", nullable: false),
                    New = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerSuccession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerSuccession_Partner_New",
                        column: x => x.New,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerSuccession_Partner_Old",
                        column: x => x.Old,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Daily = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reminders_Member_Member",
                        column: x => x.Member,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: true),
                    Library = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedView_Member_Owner",
                        column: x => x.Owner,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedView_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementDocument",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreement = table.Column<Guid>(type: "TEXT", nullable: false),
                    File = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementDocument", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementDocument_Agreement_Agreement",
                        column: x => x.Agreement,
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementDocument_Member_By",
                        column: x => x.By,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementInitiative",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Initiative = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementInitiative", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementInitiative_Agreement_Agreement",
                        column: x => x.Agreement,
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementInitiative_Initiative_Initiative",
                        column: x => x.Initiative,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementParty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementParty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementParty_Agreement_Agreement",
                        column: x => x.Agreement,
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementParty_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementSignature",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agreement = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Signatory = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementSignature", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreementSignature_Agreement_Agreement",
                        column: x => x.Agreement,
                        principalTable: "Agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgreementSignature_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FieldProposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Link = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Seen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Value = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FieldProposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FieldProposal_ConfirmationLink_Link",
                        column: x => x.Link,
                        principalTable: "ConfirmationLink",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FieldProposal_Contact_Contact",
                        column: x => x.Contact,
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FieldProposal_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FieldProposal_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InteractionPerson",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Interaction = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: true),
                    Colleague = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InteractionPerson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InteractionPerson_Contact_Contact",
                        column: x => x.Contact,
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InteractionPerson_Interaction_Interaction",
                        column: x => x.Interaction,
                        principalTable: "Interaction",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InteractionPerson_Member_Colleague",
                        column: x => x.Colleague,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkTask",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Library = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: true),
                    Interaction = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkTask_Interaction_Interaction",
                        column: x => x.Interaction,
                        principalTable: "Interaction",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkTask_Member_Owner",
                        column: x => x.Owner,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkTask_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkTask_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MailingLetter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mailing = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailingLetter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MailingLetter_Contact_Contact",
                        column: x => x.Contact,
                        principalTable: "Contact",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MailingLetter_Mailing_Mailing",
                        column: x => x.Mailing,
                        principalTable: "Mailing",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerFieldChoice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    IsEnded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerFieldChoice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerFieldChoice_PartnerField_Field",
                        column: x => x.Field,
                        principalTable: "PartnerField",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DefaultView",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    View = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DefaultView", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DefaultView_Member_Member",
                        column: x => x.Member,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DefaultView_SavedView_View",
                        column: x => x.View,
                        principalTable: "SavedView",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerFieldValue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Partner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Number = table.Column<double>(type: "REAL", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Choice = table.Column<Guid>(type: "TEXT", nullable: true),
                    Yes = table.Column<bool>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerFieldValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerFieldValue_PartnerFieldChoice_Choice",
                        column: x => x.Choice,
                        principalTable: "PartnerFieldChoice",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerFieldValue_PartnerField_Field",
                        column: x => x.Field,
                        principalTable: "PartnerField",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartnerFieldValue_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "IX_Partner_RegisteredAt_Id",
                table: "Partner",
                columns: new[] { "RegisteredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_Letter",
                table: "OutboxMessage",
                column: "Letter");

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_EndsOn",
                table: "Agreement",
                column: "EndsOn");

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_Owner",
                table: "Agreement",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_StartsOn_Id",
                table: "Agreement",
                columns: new[] { "StartsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementDocument_Agreement",
                table: "AgreementDocument",
                column: "Agreement");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementDocument_By",
                table: "AgreementDocument",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementDocument_File",
                table: "AgreementDocument",
                column: "File",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementInitiative_Agreement_Initiative",
                table: "AgreementInitiative",
                columns: new[] { "Agreement", "Initiative" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementInitiative_Initiative",
                table: "AgreementInitiative",
                column: "Initiative");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParty_Agreement_Partner",
                table: "AgreementParty",
                columns: new[] { "Agreement", "Partner" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgreementParty_Partner",
                table: "AgreementParty",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_Agreement_Partner",
                table: "AgreementSignature",
                columns: new[] { "Agreement", "Partner" });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignature_Partner",
                table: "AgreementSignature",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_Member",
                table: "CalendarFeed",
                column: "Member",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_SecretHash",
                table: "CalendarFeed",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationLink_Contact",
                table: "ConfirmationLink",
                column: "Contact");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationLink_Library",
                table: "ConfirmationLink",
                column: "Library");

            migrationBuilder.CreateIndex(
                name: "IX_ConfirmationLink_Partner_Library_SentAt",
                table: "ConfirmationLink",
                columns: new[] { "Partner", "Library", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactPost_Contact",
                table: "ContactPost",
                column: "Contact");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPost_Library",
                table: "ContactPost",
                column: "Library");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPost_Partner_Library",
                table: "ContactPost",
                columns: new[] { "Partner", "Library" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactSecret_About",
                table: "ContactSecret",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_DefaultView_Member_Place",
                table: "DefaultView",
                columns: new[] { "Member", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DefaultView_View",
                table: "DefaultView",
                column: "View");

            migrationBuilder.CreateIndex(
                name: "IX_FieldConfirmation_ConfirmedAt_Partner",
                table: "FieldConfirmation",
                columns: new[] { "ConfirmedAt", "Partner" });

            migrationBuilder.CreateIndex(
                name: "IX_FieldConfirmation_Contact",
                table: "FieldConfirmation",
                column: "Contact");

            migrationBuilder.CreateIndex(
                name: "IX_FieldConfirmation_Partner_Field",
                table: "FieldConfirmation",
                columns: new[] { "Partner", "Field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FieldProposal_Contact",
                table: "FieldProposal",
                column: "Contact");

            migrationBuilder.CreateIndex(
                name: "IX_FieldProposal_Library_Decision_Partner",
                table: "FieldProposal",
                columns: new[] { "Library", "Decision", "Partner" });

            migrationBuilder.CreateIndex(
                name: "IX_FieldProposal_Link",
                table: "FieldProposal",
                column: "Link");

            migrationBuilder.CreateIndex(
                name: "IX_FieldProposal_Partner",
                table: "FieldProposal",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_Interaction_Initiative",
                table: "Interaction",
                column: "Initiative");

            migrationBuilder.CreateIndex(
                name: "IX_Interaction_Library_Partner_Day",
                table: "Interaction",
                columns: new[] { "Library", "Partner", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Interaction_Partner",
                table: "Interaction",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_Interaction_RecordedBy",
                table: "Interaction",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_InteractionPerson_Colleague",
                table: "InteractionPerson",
                column: "Colleague");

            migrationBuilder.CreateIndex(
                name: "IX_InteractionPerson_Contact",
                table: "InteractionPerson",
                column: "Contact");

            migrationBuilder.CreateIndex(
                name: "IX_InteractionPerson_Interaction_Colleague",
                table: "InteractionPerson",
                columns: new[] { "Interaction", "Colleague" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InteractionPerson_Interaction_Contact",
                table: "InteractionPerson",
                columns: new[] { "Interaction", "Contact" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Mailing_Library_SentAt",
                table: "Mailing",
                columns: new[] { "Library", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MailingLetter_Contact",
                table: "MailingLetter",
                column: "Contact");

            migrationBuilder.CreateIndex(
                name: "IX_MailingLetter_Mailing_Contact",
                table: "MailingLetter",
                columns: new[] { "Mailing", "Contact" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MailTemplate_Library_Name",
                table: "MailTemplate",
                columns: new[] { "Library", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerCare_Library_Partner",
                table: "PartnerCare",
                columns: new[] { "Library", "Partner" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerCare_Owner",
                table: "PartnerCare",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerCare_Partner",
                table: "PartnerCare",
                column: "Partner");

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
                name: "IX_PartnerField_Code",
                table: "PartnerField",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerFieldChoice_Field",
                table: "PartnerFieldChoice",
                column: "Field");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerFieldValue_Choice",
                table: "PartnerFieldValue",
                column: "Choice");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerFieldValue_Field_Choice_Partner",
                table: "PartnerFieldValue",
                columns: new[] { "Field", "Choice", "Partner" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerFieldValue_Field_Day",
                table: "PartnerFieldValue",
                columns: new[] { "Field", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerFieldValue_Field_Number",
                table: "PartnerFieldValue",
                columns: new[] { "Field", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerFieldValue_Partner_Field",
                table: "PartnerFieldValue",
                columns: new[] { "Partner", "Field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerMerge_Gone",
                table: "PartnerMerge",
                column: "Gone");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerMerge_Kept",
                table: "PartnerMerge",
                column: "Kept");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerService_Partner_EndedOn",
                table: "PartnerService",
                columns: new[] { "Partner", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerService_ReviewedBy",
                table: "PartnerService",
                column: "ReviewedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerService_SearchText_Id",
                table: "PartnerService",
                columns: new[] { "SearchText", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSuccession_New",
                table: "PartnerSuccession",
                column: "New");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerSuccession_Old",
                table: "PartnerSuccession",
                column: "Old");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Member",
                table: "Reminders",
                column: "Member",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedView_Code",
                table: "SavedView",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedView_Library",
                table: "SavedView",
                column: "Library");

            migrationBuilder.CreateIndex(
                name: "IX_SavedView_Owner",
                table: "SavedView",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_SavedView_Place_Audience",
                table: "SavedView",
                columns: new[] { "Place", "Audience" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_Interaction",
                table: "WorkTask",
                column: "Interaction");

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_Library_DoneOn_DueOn",
                table: "WorkTask",
                columns: new[] { "Library", "DoneOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_Owner",
                table: "WorkTask",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_WorkTask_Partner",
                table: "WorkTask",
                column: "Partner");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementDocument");

            migrationBuilder.DropTable(
                name: "AgreementInitiative");

            migrationBuilder.DropTable(
                name: "AgreementParty");

            migrationBuilder.DropTable(
                name: "AgreementSignature");

            migrationBuilder.DropTable(
                name: "CalendarFeed");

            migrationBuilder.DropTable(
                name: "ContactPost");

            migrationBuilder.DropTable(
                name: "ContactSecret");

            migrationBuilder.DropTable(
                name: "DefaultView");

            migrationBuilder.DropTable(
                name: "Digest");

            migrationBuilder.DropTable(
                name: "FieldConfirmation");

            migrationBuilder.DropTable(
                name: "FieldProposal");

            migrationBuilder.DropTable(
                name: "InteractionPerson");

            migrationBuilder.DropTable(
                name: "MailingLetter");

            migrationBuilder.DropTable(
                name: "MailTemplate");

            migrationBuilder.DropTable(
                name: "PartnerCare");

            migrationBuilder.DropTable(
                name: "PartnerDistinction");

            migrationBuilder.DropTable(
                name: "PartnerFieldValue");

            migrationBuilder.DropTable(
                name: "PartnerMerge");

            migrationBuilder.DropTable(
                name: "PartnerService");

            migrationBuilder.DropTable(
                name: "PartnerSuccession");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "WorkTask");

            migrationBuilder.DropTable(
                name: "Agreement");

            migrationBuilder.DropTable(
                name: "SavedView");

            migrationBuilder.DropTable(
                name: "ConfirmationLink");

            migrationBuilder.DropTable(
                name: "Mailing");

            migrationBuilder.DropTable(
                name: "PartnerFieldChoice");

            migrationBuilder.DropTable(
                name: "Interaction");

            migrationBuilder.DropTable(
                name: "PartnerField");

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

            migrationBuilder.DropIndex(
                name: "IX_Partner_RegisteredAt_Id",
                table: "Partner");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessage_Letter",
                table: "OutboxMessage");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "TieRating");

            migrationBuilder.DropColumn(
                name: "Beside",
                table: "Tie");

            migrationBuilder.DropColumn(
                name: "LeftOut",
                table: "OutboxMessage");

            migrationBuilder.DropColumn(
                name: "Letter",
                table: "OutboxMessage");

            migrationBuilder.DropColumn(
                name: "MailStoppedOn",
                table: "Contact");

            migrationBuilder.AlterColumn<Guid>(
                name: "To",
                table: "OutboxMessage",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tie_InForce",
                table: "Tie",
                columns: new[] { "Low", "High" },
                unique: true,
                filter: "\"EndedOn\" IS NULL");
        }
    }
}
