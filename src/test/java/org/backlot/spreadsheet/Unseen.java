package org.backlot.spreadsheet;

/** Progress that nobody watches. */
final class Unseen implements Spreadsheets.Progress {
    @Override
    public void read(long bytes) {
        // nobody watches
    }

    @Override
    public void stage(String what) {
        // nobody watches
    }
}
