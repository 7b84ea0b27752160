package io.prismaspring.benchmarks.blog.peers.jimmer;

import org.babyfish.jimmer.meta.ImmutableProp;
import org.babyfish.jimmer.meta.ImmutableType;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;

/** Names in lower case, which H2 takes for upper case unless they are quoted. */
final class QuotedNames extends DefaultDatabaseNamingStrategy {

    QuotedNames() {
        super(true);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    @Override
    public String tableName(ImmutableType type) {
        return quoted(super.tableName(type));
    }

    @Override
    public String columnName(ImmutableProp property) {
        return quoted(super.columnName(property));
    }

    @Override
    public String foreignKeyColumnName(ImmutableProp property) {
        return quoted(super.foreignKeyColumnName(property));
    }
}
