using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetwerkRegie.PostgreSql.Migrations.Network
{
    /// <inheritdoc />
    public partial class NetworkFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Area",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Within = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    Fictional = table.Column<bool>(type: "boolean", nullable: false),
                    Postcodes = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    SortName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Area", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Change",
                columns: table => new
                {
                    Operation = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Entity = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionBefore = table.Column<Guid>(type: "uuid", nullable: true),
                    VersionAfter = table.Column<Guid>(type: "uuid", nullable: true),
                    Before = table.Column<string>(type: "text", nullable: true),
                    After = table.Column<string>(type: "text", nullable: true),
                    Person = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Change", x => new { x.Operation, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Initiative",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    Aim = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Function = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Initiative", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobLease",
                columns: table => new
                {
                    Job = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Holder = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLease", x => x.Job);
                });

            migrationBuilder.CreateTable(
                name: "Operation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: true),
                    Partner = table.Column<Guid>(type: "uuid", nullable: true),
                    Command = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NotUndoable = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Undoes = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Operation = table.Column<Guid>(type: "uuid", nullable: true),
                    To = table.Column<Guid>(type: "uuid", nullable: false),
                    Template = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Link = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Partner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PartOf = table.Column<Guid>(type: "uuid", nullable: true),
                    InConsortium = table.Column<bool>(type: "boolean", nullable: false),
                    Website = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    Email = table.Column<string>(type: "text", nullable: true),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SortName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SortPlace = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partner", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partner_Partner_PartOf",
                        column: x => x.PartOf,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerPlace",
                columns: table => new
                {
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    X = table.Column<double>(type: "double precision", nullable: false),
                    Y = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerPlace", x => x.Partner);
                });

            migrationBuilder.CreateTable(
                name: "ReferralReading",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: true),
                    Partner = table.Column<Guid>(type: "uuid", nullable: true),
                    AsTeam = table.Column<bool>(type: "boolean", nullable: false),
                    Question = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralReading", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferralYear",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralYear", x => x.Year);
                });

            migrationBuilder.CreateTable(
                name: "Seal",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Operation = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seal", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Contact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Library = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Function = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Email = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contact_Partner_Library",
                        column: x => x.Library,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contact_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InitiativePartner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Initiative = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Contribution = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Hours = table.Column<int>(type: "integer", nullable: true),
                    Cents = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativePartner", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InitiativePartner_Initiative_Initiative",
                        column: x => x.Initiative,
                        principalTable: "Initiative",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativePartner_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Member",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    SearchText = table.Column<string>(type: "character varying(708)", maxLength: 708, nullable: false),
                    Language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Member", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Member_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerIdentifier",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Scheme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerIdentifier", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerIdentifier_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerLabel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerLabel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerLabel_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerLocation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    Street = table.Column<string>(type: "text", nullable: true),
                    Number = table.Column<string>(type: "text", nullable: true),
                    Postcode = table.Column<string>(type: "text", nullable: true),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Country = table.Column<string>(type: "text", nullable: false),
                    Municipality = table.Column<string>(type: "text", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerLocation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerLocation_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Team",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    ReactionWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    Themes = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CapacityNote = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    CapacityOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Team", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Team_Partner_Partner",
                        column: x => x.Partner,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tie",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Low = table.Column<Guid>(type: "uuid", nullable: false),
                    High = table.Column<Guid>(type: "uuid", nullable: false),
                    KindNames = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    RoleOfLow = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    RoleOfHigh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tie", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tie_Partner_High",
                        column: x => x.High,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tie_Partner_Low",
                        column: x => x.Low,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberRole",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberRole", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberRole_Member_Member",
                        column: x => x.Member,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Referral",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Sender = table.Column<Guid>(type: "uuid", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: true),
                    Team = table.Column<Guid>(type: "uuid", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Sequence = table.Column<int>(type: "integer", nullable: true),
                    Theme = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Area = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Postcode4 = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    Handover = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ConsentForm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AgreesToHelp = table.Column<bool>(type: "boolean", nullable: false),
                    Secrecy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Request = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Work = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BegunAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReadOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TakenUpBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Declined = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Withdrawn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SealedResident = table.Column<string>(type: "text", nullable: true),
                    SealedAnswer = table.Column<string>(type: "text", nullable: true),
                    SealedForTeam = table.Column<string>(type: "text", nullable: true),
                    ContactMark = table.Column<string>(type: "character varying(44)", maxLength: 44, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referral_Member_Author",
                        column: x => x.Author,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Member_TakenUpBy",
                        column: x => x.TakenUpBy,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Partner_Sender",
                        column: x => x.Sender,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Team_Team",
                        column: x => x.Team,
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: false),
                    Area = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    PostcodeFrom = table.Column<int>(type: "integer", nullable: true),
                    PostcodeTo = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamArea", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamArea_Team_Team",
                        column: x => x.Team,
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TeamMember",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: false),
                    Member = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamMember_Member_Member",
                        column: x => x.Member,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeamMember_Team_Team",
                        column: x => x.Team,
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TieRating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Tie = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Desired = table.Column<int>(type: "integer", nullable: true),
                    RatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TieRating", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TieRating_Partner_Side",
                        column: x => x.Side,
                        principalTable: "Partner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TieRating_Tie_Tie",
                        column: x => x.Tie,
                        principalTable: "Tie",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferralConsent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    Receiver = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TextVersion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Covers = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralConsent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralConsent_Member_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferralConsent_Referral_Referral",
                        column: x => x.Referral,
                        principalTable: "Referral",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferralStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Referral = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Request = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralStep_Member_By",
                        column: x => x.By,
                        principalTable: "Member",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferralStep_Referral_Referral",
                        column: x => x.Referral,
                        principalTable: "Referral",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Area_Code_Year",
                table: "Area",
                columns: new[] { "Code", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Area_Level_SortName",
                table: "Area",
                columns: new[] { "Level", "SortName" });

            migrationBuilder.CreateIndex(
                name: "IX_Change_Key",
                table: "Change",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Contact_Library_SearchText",
                table: "Contact",
                columns: new[] { "Library", "SearchText" });

            migrationBuilder.CreateIndex(
                name: "IX_Contact_Partner_Library",
                table: "Contact",
                columns: new[] { "Partner", "Library" });

            migrationBuilder.CreateIndex(
                name: "IX_Initiative_StartsOn_Id",
                table: "Initiative",
                columns: new[] { "StartsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InitiativePartner_Initiative_Partner",
                table: "InitiativePartner",
                columns: new[] { "Initiative", "Partner" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InitiativePartner_Partner",
                table: "InitiativePartner",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_Member_Email",
                table: "Member",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Member_Partner",
                table: "Member",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_MemberRole_Member_Role",
                table: "MemberRole",
                columns: new[] { "Member", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Operation_By_Id",
                table: "Operation",
                columns: new[] { "By", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Operation_Undoes",
                table: "Operation",
                column: "Undoes");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_Operation",
                table: "OutboxMessage",
                column: "Operation");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessage_SentAt_DueAt",
                table: "OutboxMessage",
                columns: new[] { "SentAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Partner_ChangedAt_Id",
                table: "Partner",
                columns: new[] { "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partner_PartOf",
                table: "Partner",
                column: "PartOf");

            migrationBuilder.CreateIndex(
                name: "IX_Partner_Place_SortName_Id",
                table: "Partner",
                columns: new[] { "Place", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partner_SortName_Id",
                table: "Partner",
                columns: new[] { "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partner_SortPlace_Id",
                table: "Partner",
                columns: new[] { "SortPlace", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partner_Status_SortName_Id",
                table: "Partner",
                columns: new[] { "Status", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Partner_Type_SortName_Id",
                table: "Partner",
                columns: new[] { "Type", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerIdentifier_Partner",
                table: "PartnerIdentifier",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerIdentifier_Scheme_Value",
                table: "PartnerIdentifier",
                columns: new[] { "Scheme", "Value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerLabel_Kind_Value_Partner",
                table: "PartnerLabel",
                columns: new[] { "Kind", "Value", "Partner" });

            migrationBuilder.CreateIndex(
                name: "IX_PartnerLabel_Partner_Kind_Value",
                table: "PartnerLabel",
                columns: new[] { "Partner", "Kind", "Value" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartnerLocation_Partner",
                table: "PartnerLocation",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_Author",
                table: "Referral",
                column: "Author");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_Sender_Work_ChangedAt",
                table: "Referral",
                columns: new[] { "Sender", "Work", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_SentOn",
                table: "Referral",
                column: "SentOn");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_TakenUpBy",
                table: "Referral",
                column: "TakenUpBy");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_Team_Work_AnswerBy",
                table: "Referral",
                columns: new[] { "Team", "Work", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_Year_Sequence",
                table: "Referral",
                columns: new[] { "Year", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferralConsent_AskedBy",
                table: "ReferralConsent",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralConsent_Referral",
                table: "ReferralConsent",
                column: "Referral");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralReading_Referral_At",
                table: "ReferralReading",
                columns: new[] { "Referral", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralStep_By",
                table: "ReferralStep",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralStep_Referral",
                table: "ReferralStep",
                column: "Referral");

            migrationBuilder.CreateIndex(
                name: "IX_Seal_Operation",
                table: "Seal",
                column: "Operation",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Team_Partner",
                table: "Team",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_TeamArea_Team",
                table: "TeamArea",
                column: "Team");

            migrationBuilder.CreateIndex(
                name: "IX_TeamMember_Member_Team",
                table: "TeamMember",
                columns: new[] { "Member", "Team" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeamMember_Team",
                table: "TeamMember",
                column: "Team");

            migrationBuilder.CreateIndex(
                name: "IX_Tie_High",
                table: "Tie",
                column: "High");

            migrationBuilder.CreateIndex(
                name: "IX_Tie_InForce",
                table: "Tie",
                columns: new[] { "Low", "High" },
                unique: true,
                filter: "\"EndedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Tie_Low",
                table: "Tie",
                column: "Low");

            migrationBuilder.CreateIndex(
                name: "IX_TieRating_Side",
                table: "TieRating",
                column: "Side");

            migrationBuilder.CreateIndex(
                name: "IX_TieRating_Tie_Side_RatedOn_Id",
                table: "TieRating",
                columns: new[] { "Tie", "Side", "RatedOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Area");

            migrationBuilder.DropTable(
                name: "Change");

            migrationBuilder.DropTable(
                name: "Contact");

            migrationBuilder.DropTable(
                name: "InitiativePartner");

            migrationBuilder.DropTable(
                name: "JobLease");

            migrationBuilder.DropTable(
                name: "MemberRole");

            migrationBuilder.DropTable(
                name: "Operation");

            migrationBuilder.DropTable(
                name: "OutboxMessage");

            migrationBuilder.DropTable(
                name: "PartnerIdentifier");

            migrationBuilder.DropTable(
                name: "PartnerLabel");

            migrationBuilder.DropTable(
                name: "PartnerLocation");

            migrationBuilder.DropTable(
                name: "PartnerPlace");

            migrationBuilder.DropTable(
                name: "ReferralConsent");

            migrationBuilder.DropTable(
                name: "ReferralReading");

            migrationBuilder.DropTable(
                name: "ReferralStep");

            migrationBuilder.DropTable(
                name: "ReferralYear");

            migrationBuilder.DropTable(
                name: "Seal");

            migrationBuilder.DropTable(
                name: "TeamArea");

            migrationBuilder.DropTable(
                name: "TeamMember");

            migrationBuilder.DropTable(
                name: "TieRating");

            migrationBuilder.DropTable(
                name: "Initiative");

            migrationBuilder.DropTable(
                name: "Referral");

            migrationBuilder.DropTable(
                name: "Tie");

            migrationBuilder.DropTable(
                name: "Member");

            migrationBuilder.DropTable(
                name: "Team");

            migrationBuilder.DropTable(
                name: "Partner");
        }
    }
}
