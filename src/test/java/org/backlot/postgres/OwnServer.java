package org.backlot.postgres;

import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** An embedded server without an application, as an application would start it; it ends with the process. */
public final class OwnServer {
    private OwnServer() {}

    /** @param data made where it does not exist */
    public static PGSimpleDataSource start(Path data) {
        DataDirectory directory = DataDirectory.claim(data.toAbsolutePath());
        Programs programs =
                new Programs(Binaries.unpack(data.resolve("binaries").toAbsolutePath()), directory.path());
        Cluster cluster = new Cluster(directory, programs);
        cluster.stopOrphan();
        cluster.createIfAbsent();
        StopLast.register(programs.prepare(programs.command("pg_ctl", cluster.stopArguments("fast"))), directory);
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(cluster.start());
        database.setUser(Cluster.NAME);
        database.setPassword(DataDirectory.password(directory.path()));
        return database;
    }
}
