/**
 * Synthetic data of any size, for trying out and for measuring: the same of the same seed. Whoever and whatever is in it
 * does not exist, and says so by its name.
 */
@NullMarked
package org.backlot.specimen;

import org.jspecify.annotations.NullMarked;
