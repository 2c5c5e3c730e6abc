/** The seed: the dossiers that an empty database begins with, and how a dossier is entered into the ledger. */
@NullMarked
package org.backlot.seed;

import org.jspecify.annotations.NullMarked;
