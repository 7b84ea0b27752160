package io.prismaspring.benchmarks;

import java.util.List;

/**
 * A valid schema of any size for PostgreSQL, the same on every call. The models form a tree: each refers to an earlier
 * one, its parent, which lists its children. Ten models share an enum, and every fifth joins the one before it by a
 * many-to-many relation. A model has about 15 lines of text and two blank ones.
 */
final class GeneratedSchema {

    private static final List<String> NOUNS = List.of(
            "Account",
            "Address",
            "Booking",
            "Category",
            "Customer",
            "Invoice",
            "Message",
            "Order",
            "Payment",
            "Product");

    private final int models;
    private final StringBuilder text = new StringBuilder();

    private GeneratedSchema(int models) {
        this.models = models;
    }

    /** The text of a schema with that many models. */
    static String text(int models) {
        GeneratedSchema schema = new GeneratedSchema(models);
        schema.write();
        return schema.text.toString();
    }

    private void write() {
        text.append("""
                datasource db {
                  provider = "postgresql"
                }

                generator client {
                  provider = "prisma-spring-boot"
                }

                """);
        for (int i = 0; i < models; i++) {
            if (i % NOUNS.size() == 0) {
                state(i / NOUNS.size());
            }
            model(i);
        }
    }

    private void state(int number) {
        text.append("""
                /// The states of group %1$d.
                enum State%1$d {
                  DRAFT
                  ACTIVE  @map("active")
                  CLOSED

                  @@map("state_%1$d")
                }

                """.formatted(number));
    }

    private void model(int i) {
        text.append("""
                /// %1$s: one of the tables of group %3$d.
                model %1$s {
                  id        Int       @id @default(autoincrement())
                  publicId  String    @unique @default(uuid()) @map("public_id") @db.Uuid
                  title     String?   @db.VarChar(200) // shown in lists
                  state     State%3$d @default(DRAFT)
                  amount    Decimal   @default(0) @db.Decimal(12, 2)
                  createdAt DateTime  @default(now()) @map("created_at") @db.Timestamptz(3)
                  updatedAt DateTime  @updatedAt
                """.formatted(name(i), i, i / NOUNS.size()));
        parent(i);
        children(i);
        joined(i);
        text.append("""

                  @@index([state, createdAt(sort: Desc)])
                  @@map("table_%d")
                }

                """.formatted(i));
    }

    private void parent(int i) {
        if (i > 0) {
            text.append("  parentId  Int       @map(\"parent_id\")\n");
            text.append(
                    "  parent    %s @relation(\"parent%d\", fields: [parentId], references: [id], onDelete: Cascade)\n"
                            .formatted(name((i - 1) / 2), i));
        }
    }

    private void children(int i) {
        for (int child = 2 * i + 1; child <= 2 * i + 2 && child < models; child++) {
            text.append("  children%d %s[] @relation(\"parent%d\")\n".formatted(child, name(child), child));
        }
    }

    private void joined(int i) {
        if (i > 0 && i % 5 == 0) {
            text.append("  previous  %s[]\n".formatted(name(i - 1)));
        }
        if (i + 1 < models && i % 5 == 4) {
            text.append("  next      %s[]\n".formatted(name(i + 1)));
        }
    }

    private static String name(int i) {
        return NOUNS.get(i % NOUNS.size()) + i;
    }
}
