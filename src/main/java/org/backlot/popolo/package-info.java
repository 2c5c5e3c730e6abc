/** Popolo: its people, organizations, posts and memberships, going out and coming in; OpenStates, which is near it. */
@NullMarked
package org.backlot.popolo;

import org.jspecify.annotations.NullMarked;
