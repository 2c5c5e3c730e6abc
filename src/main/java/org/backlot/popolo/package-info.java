/** The formats of Popolo, for people, organizations, posts and memberships. */
@NullMarked
package org.backlot.popolo;

import org.jspecify.annotations.NullMarked;
