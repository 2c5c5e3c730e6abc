/**
 * Handing something in to be imported: which reader a file is for, and dossiers by mutation. Whatever the door, what comes
 * in by it goes the same way into the ledger.
 */
@DefaultNonNull
@NullMarked
package org.backlot.submission;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
