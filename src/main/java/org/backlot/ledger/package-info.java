/**
 * PostgreSQL as the truth behind the graph: reading it as a graph, following it, and writing to it.
 *
 * <p>Rows stay in here. Each knows its table, and has one method from the record that travels and one back to it; what
 * a write adds to the graph comes back out of the rows, so that a graph grown by writes equals one that was loaded.
 */
@NullMarked
package org.backlot.ledger;

import org.jspecify.annotations.NullMarked;
