/** The state of the world that requests are answered from: the latest graph, and the clock. */
@NullMarked
package org.backlot.snapshot;

import org.jspecify.annotations.NullMarked;
