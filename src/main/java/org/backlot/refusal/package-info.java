/** What is refused to a caller, why, and under which stable code. */
@NullMarked
package org.backlot.refusal;

import org.jspecify.annotations.NullMarked;
