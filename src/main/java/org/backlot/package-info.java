/** The application as one program: its entry point. */
@NullMarked
package org.backlot;

import org.jspecify.annotations.NullMarked;
