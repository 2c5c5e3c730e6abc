/**
 * Who may do what: roles, and the tokens that prove them. Reading needs none; whatever changes something needs a role.
 * Tokens are signed by the keys of a provider that the operator names, or by a key of this instance's own.
 */
@NullMarked
package org.backlot.access;

import org.jspecify.annotations.NullMarked;
