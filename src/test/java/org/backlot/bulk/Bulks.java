package org.backlot.bulk;

import javax.sql.DataSource;

/** Bulk entry without an application around it. */
public final class Bulks {
    private Bulks() {}

    public static Bulk into(DataSource database) {
        return new Bulk(database);
    }
}
