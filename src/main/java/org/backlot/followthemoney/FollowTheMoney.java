package org.backlot.followthemoney;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import org.backlot.intake.Clerk;
import org.backlot.intake.Edition;
import org.backlot.intake.Format;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.Records;

/** Enters entities of FollowTheMoney, one a line. */
@Singleton
public class FollowTheMoney extends Format {
    FollowTheMoney(Records records) {
        super(records);
    }

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public Set<String> collections() {
        return Set.of();
    }

    @Override
    public boolean recognises(JsonRecord first) {
        JsonNode node = first.node();
        return node.path("schema").isTextual()
                && node.path("id").isTextual()
                && node.path("properties").isObject();
    }

    @Override
    protected Records.Reader begin(Edition edition, Clerk clerk) throws SQLException {
        return new FtmRows(dataset("FollowTheMoney", edition, clerk), clerk)::take;
    }
}
