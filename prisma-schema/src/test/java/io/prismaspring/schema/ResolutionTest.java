package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.PrimaryKey;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.Schema;
import io.prismaspring.schema.model.SortOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a valid schema becomes: one test for each part of the language. */
class ResolutionTest {

    private static Schema parse(String text) {
        String datasource = "datasource db {\n  provider = \"postgresql\"\n}\n";
        ParseResult result = PrismaSchema.parse("schema.prisma", datasource + text);
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .isEmpty();
        return result.schema().orElseThrow();
    }

    @Test
    void mapsNamesOfTheDatabase() {
        Schema schema = parse("""
                model User {
                  id   Int    @id @map("user_id")
                  role Role   @default(ADMIN) @map("user_role")
                  mail String @unique

                  @@map("users")
                }

                enum Role {
                  ADMIN @map("admin")
                  USER

                  @@map("role_t")
                }
                """);
        Model user = schema.model("User");
        assertThat(user.databaseName()).isEqualTo("users");
        assertThat(user.scalarField("id").databaseName()).isEqualTo("user_id");
        assertThat(user.scalarField("role").type()).isEqualTo(new FieldType.EnumReference("Role"));
        assertThat(user.scalarField("role").defaultValue()).isEqualTo(new DefaultValue.EnumConstant("ADMIN"));
        assertThat(user.primaryKey()).extracting(PrimaryKey::constraintName).isEqualTo("users_pkey");
        assertThat(user.indexes()).extracting(Index::databaseName).containsExactly("users_mail_key");
        EnumType role = schema.enumType("Role");
        assertThat(role.databaseName()).isEqualTo("role_t");
        assertThat(role.value("ADMIN").databaseName()).isEqualTo("admin");
        assertThat(role.value("USER").databaseName()).isEqualTo("USER");
    }

    @Test
    void readsKeysAndIndexesWithTheirOptions() {
        Model model = parse("""
                        model Entry {
                          a    Int
                          b    String
                          data Json

                          @@id([a, b], name: "both", map: "entry_key")
                          @@unique([b, a], name: "reversed")
                          @@index([b(sort: Desc), a])
                          @@index([data(ops: JsonbPathOps)], type: Gin, map: "data_index")
                          @@index([b(ops: raw("text_pattern_ops"))], name: "old_spelling")
                        }
                        """).model("Entry");
        assertThat(model.primaryKey())
                .isEqualTo(new PrimaryKey(List.of(IndexField.of("a"), IndexField.of("b")), "both", "entry_key", null));
        assertThat(model.indexes())
                .extracting(Index::kind, Index::clientName, Index::databaseName, Index::algorithm)
                .containsExactly(
                        tuple(Index.Kind.UNIQUE, "reversed", "Entry_b_a_key", null),
                        tuple(Index.Kind.NORMAL, null, "Entry_b_a_idx", null),
                        tuple(Index.Kind.NORMAL, null, "data_index", "Gin"),
                        tuple(Index.Kind.NORMAL, null, "old_spelling", null));
        assertThat(model.indexes().get(1).fields().get(0)).isEqualTo(new IndexField("b", SortOrder.DESC, null, null));
        assertThat(model.indexes().get(2).fields()).containsExactly(new IndexField("data", null, null, "JsonbPathOps"));
        assertThat(model.indexes().get(3).fields())
                .containsExactly(new IndexField("b", null, null, "raw:text_pattern_ops"));
    }

    @Test
    void readsDefaultsOfEveryKind() {
        Model model = parse("""
                        model Defaults {
                          id       Int      @id @default(autoincrement())
                          text     String   @default("a \\"quoted\\" \\u00e9")
                          negative Float    @default(-1.50)
                          yes      Boolean  @default(true)
                          day      DateTime @default("2026-01-31T12:00:00Z")
                          tags     String[] @default(["a", "b"])
                          key      String   @default(uuid(7)) @db.Uuid
                          stamp    String   @default(dbgenerated("now()::text"))
                        }
                        """).model("Defaults");
        assertThat(model.scalarFields())
                .extracting(field -> field.defaultValue())
                .containsExactly(
                        new DefaultValue.Function("autoincrement", List.of()),
                        new DefaultValue.Text("a \"quoted\" é"),
                        new DefaultValue.Numeric("-1.50"),
                        new DefaultValue.Bool(true),
                        new DefaultValue.Text("2026-01-31T12:00:00Z"),
                        new DefaultValue.ListOf(List.of(new DefaultValue.Text("a"), new DefaultValue.Text("b"))),
                        new DefaultValue.Function("uuid", List.of("7")),
                        new DefaultValue.Function("dbgenerated", List.of("now()::text")));
        assertThat(model.scalarField("key").nativeType()).isEqualTo(new NativeType("Uuid", List.of()));
    }

    @Test
    void pairsImplicitManyToManyRelations() {
        Schema schema = parse("""
                model Post {
                  id         Int        @id
                  categories Category[]
                }

                model Category {
                  id    Int    @id
                  posts Post[]
                }
                """);
        RelationField categories = schema.model("Post").relationField("categories");
        assertThat(categories.relationName()).isEqualTo("CategoryToPost");
        assertThat(categories.opposite()).isEqualTo("posts");
        assertThat(categories.isForward()).isFalse();
        assertThat(categories.constraintName()).isNull();
        assertThat(schema.model("Category").relationField("posts").opposite()).isEqualTo("categories");
    }

    @Test
    void pairsSelfRelations() {
        Model node = parse("""
                        model Node {
                          id       Int    @id
                          parent   Node?  @relation("Tree", fields: [parentId], references: [id], onUpdate: NoAction)
                          parentId Int?
                          children Node[] @relation("Tree")
                          friends  Node[] @relation("Friends")
                          fans     Node[] @relation("Friends")
                        }
                        """).model("Node");
        RelationField parent = node.relationField("parent");
        assertThat(parent.opposite()).isEqualTo("children");
        assertThat(parent.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
        assertThat(parent.onUpdate()).isEqualTo(ReferentialAction.NO_ACTION);
        assertThat(node.relationField("children").opposite()).isEqualTo("parent");
        assertThat(node.relationField("friends").opposite()).isEqualTo("fans");
    }

    @Test
    void findsTheForwardSideOfAOneToOneRelation() {
        Schema schema = parse("""
                model User {
                  id      Int      @id
                  profile Profile?
                }

                model Profile {
                  user   User @relation(fields: [userId], references: [id], onDelete: Cascade, map: "fk_user")
                  userId Int  @id
                }
                """);
        RelationField user = schema.model("Profile").relationField("user");
        assertThat(user.fields()).containsExactly("userId");
        assertThat(user.references()).containsExactly("id");
        assertThat(user.onDelete()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(user.constraintName()).isEqualTo("fk_user");
        assertThat(schema.model("User").relationField("profile").isForward()).isFalse();
    }

    @Test
    void cutsDefaultNamesToTheDatabasesLimit() {
        String table = "T".repeat(60);
        Model model = parse("model " + table + " {\n  id Int @id\n  code Int @unique\n}\n")
                .model(table);
        assertThat(model.primaryKey())
                .isNotNull()
                .satisfies(key -> assertThat(key.constraintName()).isEqualTo("T".repeat(58) + "_pkey"));
        assertThat(model.indexes())
                .singleElement()
                .satisfies(index -> assertThat(index.databaseName())
                        .isEqualTo("T".repeat(59) + "_key")
                        .hasSize(63));
    }

    @Test
    void neverTearsACharacterWhenItCutsAName() {
        Model model = parse("model A {\n  id Int @id\n\n  @@map(\"" + "é".repeat(40) + "\")\n}\n")
                .model("A");
        assertThat(model.primaryKey())
                .isNotNull()
                .satisfies(key -> assertThat(key.constraintName()).isEqualTo("é".repeat(29) + "_pkey"));
    }

    @Test
    void keepsUnsupportedAndIgnoredThings() {
        Schema schema = parse("""
                model Place {
                  id    Int                   @id
                  area  Unsupported("circle")?
                  notes String                @ignore
                }

                model Old {
                  name String

                  @@ignore
                }
                """);
        Model place = schema.model("Place");
        assertThat(place.scalarField("area").type()).isEqualTo(new FieldType.Unsupported("circle"));
        assertThat(place.scalarField("notes").ignored()).isTrue();
        assertThat(schema.model("Old").ignored()).isTrue();
        assertThat(schema.model("Old").primaryKey()).isNull();
    }

    @Test
    void readsAttributesOverSeveralLines() {
        Model model = parse("""
                        model A {
                          id    Int @id
                          other A?  @relation( // to itself
                            "Chain",
                            fields: [
                              otherId
                            ],
                            references: [id]
                          )
                          otherId Int? @unique
                          back    A?   @relation("Chain")

                          @@index(
                            [id, otherId],
                            map: "both"
                          )
                        }
                        """).model("A");
        assertThat(model.relationField("other").fields()).containsExactly("otherId");
        assertThat(model.indexes()).extracting(Index::databaseName).contains("both");
    }

    @Test
    void seesNamesAcrossFiles() {
        ParseResult result = PrismaSchema.parse(List.of(
                new SchemaFile("main.prisma", "datasource db {\n  provider = \"h2\"\n}\n"),
                new SchemaFile("post.prisma", "model Post {\n  id Int @id\n  comments Comment[]\n}\n"),
                new SchemaFile("comment.prisma", """
                        model Comment {
                          id     Int  @id
                          post   Post @relation(fields: [postId], references: [id])
                          postId Int
                        }
                        """)));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.schema().orElseThrow().model("Comment").position()).hasToString("comment.prisma:1:7");
    }

    @Test
    void namesTheFileOfEachError() {
        ParseResult result = PrismaSchema.parse(List.of(
                new SchemaFile("a.prisma", "model A {\n  id Int @id\n  b Bee\n}\n"),
                new SchemaFile("b.prisma", "model A {\n  id Int @id\n}\n")));
        assertThat(result.schema()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(d -> d.file() + ":" + d.line() + ":" + d.column())
                .containsExactly("a.prisma:3:5", "b.prisma:1:7");
        assertThat(result.diagnostics().get(1).message()).contains("line 1 of a.prisma");
    }

    @Test
    void acceptsAnEmptySchemaAndOneWithoutDatasource() {
        assertThat(PrismaSchema.parse("empty.prisma", "").schema()).contains(Schema.EMPTY);
        assertThat(PrismaSchema.parse("a.prisma", "model A {\n  id Int @id\n}").schema())
                .get()
                .satisfies(schema -> assertThat(schema.datasource()).isNull());
    }

    @Test
    void acceptsUrlsInTheDatasource() {
        ParseResult result = PrismaSchema.parse("a.prisma", """
                datasource db {
                  provider          = "postgresql"
                  url               = env("DATABASE_URL")
                  directUrl         = "postgresql://localhost/x"
                  shadowDatabaseUrl = env("SHADOW")
                }
                """);
        assertThat(result.schema()).isPresent();
        assertThat(result.diagnostics()).hasSize(3).allSatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.message()).contains("is not read: the application's DataSource says");
        });
    }

    @Test
    void readsSeveralDatabaseSchemas() {
        ParseResult result = PrismaSchema.parse("a.prisma", """
                datasource db {
                  provider = "postgresql"
                  schemas  = ["base", "shop"]
                }

                model A {
                  id Int @id

                  @@schema("shop")
                }
                """);
        Schema schema = result.schema().orElseThrow();
        assertThat(schema.datasource())
                .isNotNull()
                .satisfies(d -> assertThat(d.schemas()).containsExactly("base", "shop"));
        assertThat(schema.model("A").databaseSchema()).isEqualTo("shop");
    }
}
