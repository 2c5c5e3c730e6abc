/** Taking files in: reading those that people hand over, and entering them into the ledger or rehearsing it. */
@NullMarked
package org.backlot.intake;

import org.jspecify.annotations.NullMarked;
