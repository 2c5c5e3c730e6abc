/** What a request may ask for at the most, and what it costs: measured before anything of it is executed. */
@NullMarked
package org.backlot.limits;

import org.jspecify.annotations.NullMarked;
