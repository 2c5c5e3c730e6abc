package org.backlot.intake;

import org.backlot.bulk.Said;
import org.backlot.graph.ClaimKind;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a source.
 *
 * @param scope what it is a statement of; null for the file as a whole
 * @param name what it is called within its kind of file
 * @param key which statement of the scope it is; it stays when the source corrects what it says there
 * @param subject key of whom it is about
 * @param object key of the subject on its other side; null where it has none
 * @param post positions only: key of the post; null where none is named
 */
public record Statement(
        @Nullable String scope,
        String name,
        String key,
        ClaimKind kind,
        String subject,
        @Nullable String object,
        @Nullable String post,
        Validity validity,
        Said.Content content) {}
