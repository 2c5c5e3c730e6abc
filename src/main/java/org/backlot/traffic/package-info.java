/** Who is answered when, and for how long: lanes for cheap and for dear requests, the time limit, and what stops. */
@NullMarked
package org.backlot.traffic;

import org.jspecify.annotations.NullMarked;
