/**
 * Entering many rows at once: they are copied into waiting tables and merged into the ledger set by set, in one
 * recording. Memory does not grow with their number, and whatever interrupts it leaves nothing behind.
 */
@NullMarked
package org.backlot.bulk;

import org.jspecify.annotations.NullMarked;
