/**
 * The dossier: the file in which a story is written up by hand, in YAML or JSON, with its publications, documents,
 * subjects and claims; how it is read, what is wrong with it, and what it adds to the ledger.
 */
@NullMarked
package org.backlot.dossier;

import org.jspecify.annotations.NullMarked;
