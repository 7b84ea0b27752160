package io.prismaspring.codegen.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class MermaidTextTest {

    @Test
    void theExample() throws IOException {
        assertThat(Diagrams.blog(Detail.ALL).mermaid())
                .isEqualToNormalizingNewlines(Files.readString(Diagrams.FOLDER.resolve("blog.mmd")));
    }

    @Test
    void withKeysOnlyEveryRelationIsThereAndNoEnum() throws IOException {
        assertThat(Diagrams.blog(Detail.KEYS).mermaid()).isEqualTo("""
                erDiagram
                    "User" {
                        Int id PK
                        Int managerId FK "optional"
                    }
                    "Profile" {
                        Int userId PK, FK
                    }
                    "Post" {
                        String id PK
                        Int authorId FK
                        Int reviewerId FK "optional"
                    }
                    "Comment" {
                        String id PK
                        String postId FK
                        Int authorId FK "optional"
                        String parentId FK "optional"
                    }
                    "Tag" {
                        Int id PK
                    }
                    "User" |o--o{ "User" : "reports / manager"
                    "User" ||--o| "Profile" : "profile / user"
                    "User" ||--o{ "Post" : "posts / author"
                    "User" |o--o{ "Post" : "reviewed / reviewer"
                    "Post" }o--o{ "Tag" : "tags / posts"
                    "Post" ||--o{ "Comment" : "comments / post"
                    "User" |o--o{ "Comment" : "comments / author"
                    "Comment" |o--o{ "Comment" : "replies / parent"
                """);
    }

    /** Each of these was a syntax error in Mermaid 11.17 before it was quoted, marked with a zero-width space or replaced. */
    @Test
    void namesThatMermaidWouldMisreadAreEscaped() {
        ErDiagram diagram = Diagrams.of("""
                enum PK {
                  pk
                  end
                }
                model end {
                  id    Int     @id
                  pk    Int     @unique
                  Fk    String?
                  ukÄ   PK
                  pks   PK[]
                  ªµº   Int
                  Größe Float
                }
                model direction {
                  id Int @unique
                  p  Unsupported("point")?
                }
                """, Detail.ALL);

        assertThat(diagram.mermaid().replace("\u200B", "<zwsp>")).isEqualTo("""
                erDiagram
                    "end" {
                        Int id PK
                        Int <zwsp>pk UK
                        String <zwsp>Fk "optional"
                        <zwsp>PK <zwsp>ukÄ
                        <zwsp>PK[] pks
                        Int aμo
                        Float Größe
                    }
                    "direction" {
                        Int id UK
                        Unsupported p "optional"
                    }
                    "PK"["PK (enum)"] {
                        value <zwsp>pk
                        value end
                    }
                    "end" }o..|| "PK" : "ukÄ"
                    "end" }o..o{ "PK" : "pks"
                """);
    }

    @Test
    void aCompositeUniqueKeyMarksNoColumn() {
        assertThat(Diagrams.of("model A {\n  a Int\n  b Int\n  @@id([a])\n  @@unique([a, b])\n}\n", Detail.ALL)
                        .mermaid())
                .contains("Int a PK\n        Int b\n");
    }

    @Test
    void aViewIsSaidToBeOne() {
        assertThat(Diagrams.of("""
                        generator client {
                          provider        = "prisma-client"
                          previewFeatures = ["views"]
                        }
                        view Totals {
                          id Int @unique
                        }
                        """, Detail.ALL).mermaid())
                .startsWith("erDiagram\n    \"Totals\"[\"Totals (view)\"] {\n");
    }
}
