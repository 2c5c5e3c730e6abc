package org.backlot.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Charts of organizations of a thousand seats each, as the mapping {@code organization-chart} reads them. */
public final class Seats {
    private static final int SEATS = 1_000;
    private static final int UNIT = 20;
    private static final int REPORTS = 4;

    private Seats() {}

    /** Writes so many rows, each of which makes some four claims. */
    public static Path write(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("organization,as_of,seat,title,name,unit,reports_to,source\n");
            for (int i = 0; i < rows; i++) {
                int organization = i / SEATS;
                int seat = i % SEATS;
                out.write("Studio " + organization + ",2024-01-10,S" + seat + ",Head of Department " + seat + ",Person "
                        + i + ",Unit " + seat / UNIT + "," + (seat == 0 ? "TOP" : "S" + (seat - 1) / REPORTS)
                        + ",Chart of Studio " + organization + "\n");
            }
        }
        return file;
    }
}
