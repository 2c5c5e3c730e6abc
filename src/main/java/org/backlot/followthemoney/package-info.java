/** The entities of FollowTheMoney, which investigations share. */
@NullMarked
package org.backlot.followthemoney;

import org.jspecify.annotations.NullMarked;
