/** The entities of FollowTheMoney, which investigations share, going out and coming in. */
@NullMarked
package org.backlot.followthemoney;

import org.jspecify.annotations.NullMarked;
