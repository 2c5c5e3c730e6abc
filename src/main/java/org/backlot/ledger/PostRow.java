package org.backlot.ledger;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.backlot.graph.SubjectEntry;
import org.backlot.post.Post;

@Entity
@DiscriminatorValue("POST")
class PostRow extends SubjectRow {
    @Override
    Post subject(SubjectEntry entry) {
        return new Post(entry);
    }
}
