/**
 * What an application and its generated client call: the runtime, the base of repositories and of the client, records'
 * JSON. Everything behind it lives in the sub-packages.
 */
@NullMarked
package io.prismaspring.client;

import org.jspecify.annotations.NullMarked;
