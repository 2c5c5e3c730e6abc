@NullMarked
package org.backlot.postgres;

import org.jspecify.annotations.NullMarked;
