/**
 * SQL scripts and files of rows on their way into a database: what seeding and the execution of SQL by hand need. Goals
 * call it; it knows nothing of schemas and migrations.
 */
@NullMarked
package io.prismaspring.migrate.script;

import org.jspecify.annotations.NullMarked;
