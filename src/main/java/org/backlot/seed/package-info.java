/** The seed: the dossiers that an empty database begins with. */
@NullMarked
package org.backlot.seed;

import org.jspecify.annotations.NullMarked;
