/**
 * The command line. Arguments are read before anything starts, so that help and mistakes in them cost no database; what
 * works on the database then runs inside the application, which listens to nobody meanwhile.
 */
@NullMarked
package org.backlot.command;

import org.jspecify.annotations.NullMarked;
