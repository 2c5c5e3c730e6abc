/**
 * The archive: everything on record as lines of JSON, from which the same database can be made again. What the lines
 * look like is said once, in {@link org.backlot.archive.Layout}; writing, reading and checking follow it.
 */
@NullMarked
package org.backlot.archive;

import org.jspecify.annotations.NullMarked;
