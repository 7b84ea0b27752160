package io.prismaspring.migrate.introspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.introspection.Remark.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A remark on a table is not one on its column, whatever the two are called. */
class RemarkTest {

    private static final QualifiedName NOTE = new QualifiedName("public", "note");
    private static final QualifiedName MEMO = new QualifiedName("public", "memo");

    private final Remark ofTable = new Remark(Kind.COMMENT, NOTE, null);
    private final Remark ofColumn = new Remark(Kind.COMMENT, NOTE, "note");

    @Test
    void saysWhatItIsAbout() {
        assertThat(ofTable).hasToString("comment of public.note");
        assertThat(ofColumn).hasToString("comment note of public.note");
        assertThat(new Remark(Kind.CHECK, NOTE, "note")).hasToString("check constraint note of public.note");
    }

    @Test
    void followsItsTableAndKeepsItsOwnName() {
        RenameTable rename = new RenameTable(NOTE, MEMO);

        assertThat(ofTable.after(rename)).isEqualTo(new Remark(Kind.COMMENT, MEMO, null));
        assertThat(ofColumn.after(rename)).isEqualTo(new Remark(Kind.COMMENT, MEMO, "note"));
        assertThat(new Remark(Kind.CHECK, NOTE, "note").after(rename)).isEqualTo(new Remark(Kind.CHECK, MEMO, "note"));
        assertThat(ofColumn.after(new RenameTable(MEMO, NOTE))).isEqualTo(ofColumn);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COMMENT", "GENERATED_COLUMN"})
    void followsItsColumn(Kind kind) {
        assertThat(new Remark(kind, NOTE, "note").after(new RenameColumn(NOTE, "note", "text")))
                .isEqualTo(new Remark(kind, NOTE, "text"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COMMENT", "PARTITIONED", "INHERITED", "ROW_LEVEL_SECURITY", "CHECK"})
    void ofATableLeavesItsColumnsAlone(Kind kind) {
        Remark remark = new Remark(kind, NOTE, null);

        assertThat(remark.after(new RenameColumn(NOTE, "note", "text"))).isEqualTo(remark);
    }

    @Test
    void ofAColumnLeavesOtherTablesAlone() {
        assertThat(ofColumn.after(new RenameColumn(MEMO, "note", "text"))).isEqualTo(ofColumn);
        assertThat(ofColumn.after(new RenameColumn(NOTE, "id", "number"))).isEqualTo(ofColumn);
        assertThat(new Remark(Kind.CHECK, NOTE, "note").after(new RenameColumn(NOTE, "note", "text")))
                .isEqualTo(new Remark(Kind.CHECK, NOTE, "note"));
    }

    @Test
    void bothAreFoundInADatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"note\" (\"id\" INT PRIMARY KEY, \"note\" VARCHAR)");
            statement.execute("COMMENT ON TABLE \"note\" IS 'of the table'");
            statement.execute("COMMENT ON COLUMN \"note\".\"note\" IS 'of the column'");

            QualifiedName note = new QualifiedName(null, "note");
            assertThat(Introspection.read(connection, List.of()).remarks())
                    .containsExactlyInAnyOrder(
                            new Remark(Kind.COMMENT, note, null), new Remark(Kind.COMMENT, note, "note"));
        }
    }
}
