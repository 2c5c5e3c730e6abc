/**
 * The GraphQL endpoint: GraphQL over HTTP, over WebSocket and over server-sent events, from the bytes of a request to
 * those of its answer. What the fields answer is not known here.
 */
@NullMarked
package org.backlot.endpoint;

import org.jspecify.annotations.NullMarked;
