/**
 * Files sent in over HTTP by editors: received without being held in memory, and entered one after another, in the same
 * ways as by the command line.
 */
@NullMarked
package org.backlot.upload;

import org.jspecify.annotations.NullMarked;
