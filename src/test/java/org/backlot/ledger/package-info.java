@NullMarked
package org.backlot.ledger;

import org.jspecify.annotations.NullMarked;
