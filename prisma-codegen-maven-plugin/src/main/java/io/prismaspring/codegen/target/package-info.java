/**
 * The database that a goal works on: where the application's configuration says it is, through the driver that the
 * application brings. Goals call it; it knows nothing of schemas and migrations.
 */
@NullMarked
package io.prismaspring.codegen.target;

import org.jspecify.annotations.NullMarked;
