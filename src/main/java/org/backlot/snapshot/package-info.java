/** Which graph a request answers from, and which day is today in it. */
@NullMarked
package org.backlot.snapshot;

import org.jspecify.annotations.NullMarked;
