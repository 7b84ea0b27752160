package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.introspection.Catalog.Row;
import io.prismaspring.migrate.introspection.Remark.Kind;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the readings of all databases share: queries of one database's folder, names, remarks, foreign keys. */
abstract class CatalogReader {

    private final Catalog catalog;
    private final String folder;
    private final List<String> schemas;
    private final boolean qualified;
    private final PictureBuilder picture = new PictureBuilder();
    private final Set<Remark> remarks = new HashSet<>();

    /** A reader of a database without schemas. */
    CatalogReader(Catalog catalog, String folder) {
        this.catalog = catalog;
        this.folder = folder;
        this.schemas = List.of();
        this.qualified = false;
    }

    /** A reader of the given schemas; of the connection's own, in which names are not qualified, if there are none. */
    CatalogReader(Catalog catalog, String folder, List<String> schemas) throws SQLException {
        this.catalog = catalog;
        this.folder = folder;
        this.qualified = !schemas.isEmpty();
        this.schemas = qualified ? schemas : List.of(catalog.currentSchema());
    }

    abstract IntrospectedDatabase read() throws SQLException;

    final PictureBuilder picture() {
        return picture;
    }

    final void each(String query, Catalog.RowConsumer consumer) throws SQLException {
        catalog.each(CatalogQueries.of(folder, query), schemas.isEmpty() ? List.of() : List.of(schemas), consumer);
    }

    /** The picture with those of the given schemas that are there and do not go without saying. */
    final IntrospectedDatabase build(@Nullable String implied) throws SQLException {
        Set<String> found = new HashSet<>();
        if (qualified) {
            each("schemas", row -> found.add(row.text("name")));
        }
        return picture.build(schemas.stream()
                .filter(schema -> found.contains(schema) && !schema.equals(implied))
                .toList());
    }

    /** The name of the table that a row is about. */
    final QualifiedName name(Row row) throws SQLException {
        return qualified ? name(row.text("schema"), row.text("name")) : name("", row.text("name"));
    }

    final QualifiedName name(String schema, String name) {
        return new QualifiedName(qualified ? schema : null, name);
    }

    /** Remarks on something, the first time that it is seen. */
    final void remark(Kind kind, QualifiedName table, @Nullable String name) {
        if (remarks.add(new Remark(kind, table, name))) {
            picture.remark(kind, table, name);
        }
    }

    final void remarkIf(Row row, String flag, Kind kind, QualifiedName table, @Nullable String name)
            throws SQLException {
        if (row.flag(flag)) {
            remark(kind, table, name);
        }
    }

    /** A row for each column of a foreign key. */
    final void foreignKey(Row row) throws SQLException {
        QualifiedName table = name(row);
        String constraint = row.text("constraint");
        if (!row.flag("inside") && !schemas.contains(row.text("target_schema"))) {
            remark(Kind.FOREIGN_TARGET, table, constraint);
            return;
        }
        picture.foreignKey(
                table,
                row.text("id"),
                new ForeignKey(
                        constraint,
                        List.of(row.text("column")),
                        name(row.text("target_schema"), row.text("target")),
                        List.of(row.text("target_column")),
                        PictureBuilder.action(row.text("on_delete")),
                        PictureBuilder.action(row.text("on_update"))));
    }
}
