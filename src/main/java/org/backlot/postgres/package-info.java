/**
 * PostgreSQL under the application: the embedded server that runs when no other is configured, and the checks that any
 * server has to pass before its schema is migrated.
 *
 * <p>The embedded server is started while the run-time configuration is read, because the address of the database is
 * configuration to everything above it. Nothing outside this package knows which of the two it talks to.
 */
@NullMarked
package org.backlot.postgres;

import org.jspecify.annotations.NullMarked;
