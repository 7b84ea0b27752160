package io.prismaspring.it.migrate.faults;

import io.prismaspring.migrate.MigrationFolders;
import io.prismaspring.migrate.MigrationWriter;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DatabaseProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A project's first migration and a second one of many statements, as {@code prisma:migrate-dev} writes them. */
final class TwoMigrations {

    static final String SECOND_VERSION = "20260101010000";

    private static final String FIRST = """
        model User {
          id    Int     @id
          email String  @unique @db.VarChar(100)
          nick  String?
          posts Post[]
        }

        model Post {
          id       Int    @id
          title    String
          author   User   @relation(fields: [authorId], references: [id], onDelete: Cascade)
          authorId Int
        }
        """;

    private static final String SECOND = """
        model User {
          id       Int       @id
          email    String    @unique @db.VarChar(100)
          age      Int       @default(7)
          posts    Post[]
          comments Comment[]
        }

        model Post {
          id       Int       @id
          title    String?
          author   User      @relation(fields: [authorId], references: [id], onDelete: Cascade)
          authorId Int
          comments Comment[]

          @@index([authorId])
        }

        model Comment {
          id     Int    @id
          text   String
          post   Post   @relation(fields: [postId], references: [id])
          postId Int
          user   User   @relation(fields: [userId], references: [id])
          userId Int

          @@index([postId])
        }

        model Tag {
          id   Int    @id
          name String @unique @db.VarChar(50)
        }
        """;

    private final DatabaseProvider provider;
    private final Path files;

    TwoMigrations(DatabaseProvider provider, Path files) {
        this.provider = provider;
        this.files = files;
    }

    void writeFirst() throws IOException {
        write(FIRST, 0);
    }

    void writeSecond() throws IOException {
        write(SECOND, 1);
    }

    private void write(String models, int hour) throws IOException {
        String datasource = "datasource db {\n  provider = \"%s\"\n}\n\n".formatted(provider.schemaName());
        String text = provider == DatabaseProvider.MYSQL ? models : models.replaceAll(" @db\\.\\w+\\(\\d+\\)", "");
        SchemaFile file = new SchemaFile("schema.prisma", datasource + text);
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofHours(hour)), ZoneOffset.UTC);
        new MigrationWriter(MigrationFolders.single(files, provider), files.resolveSibling("migrated.prisma"), clock)
                .write(
                        "step " + hour,
                        List.of(file),
                        PrismaSchema.parse(List.of(file)).schema().orElseThrow());
    }
}
