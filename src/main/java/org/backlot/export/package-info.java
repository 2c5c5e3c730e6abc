/** Writing everything that is on record down for other programs: the formats, and what each of them cannot carry. */
@NullMarked
package org.backlot.export;

import org.jspecify.annotations.NullMarked;
