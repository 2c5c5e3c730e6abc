package org.backlot.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.backlot.intake.Progress;
import org.jspecify.annotations.Nullable;

/** How far it is: on a terminal a bar with rate and remaining time, else a line for each stage. */
final class ProgressShown implements Progress, AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;

    private final String file;
    private final Print print;
    private final @Nullable ProgressBar bar;

    private ProgressShown(String file, Print print, @Nullable ProgressBar bar) {
        this.file = file;
        this.print = print;
        this.bar = bar;
    }

    /** Of reading a file. */
    static ProgressShown of(Path file, Print print) throws IOException {
        long size = Files.size(file);
        ProgressBar bar = isTerminal()
                ? bar("reading " + file.getFileName(), size)
                        .setUnit(size > MEBIBYTE ? " MiB" : " KiB", size > MEBIBYTE ? MEBIBYTE : 1 << 10)
                        .build()
                : null;
        return new ProgressShown(file.toString(), print, bar);
    }

    /** Of writing one, which is said at the beginning. */
    static ProgressShown writing(String file, Print print) {
        ProgressShown shown = new ProgressShown(
                file,
                print,
                isTerminal() ? bar("writing " + Path.of(file).getFileName(), 1).build() : null);
        if (shown.bar == null) {
            shown.stage("writing");
        }
        return shown;
    }

    private static ProgressBarBuilder bar(String task, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed();
    }

    /** There is a console without a terminal from Java 22 on, so the terminal is asked for by its type too. */
    private static boolean isTerminal() {
        String terminal = System.getenv("TERM");
        return System.console() != null && terminal != null && !terminal.equals("dumb");
    }

    @Override
    public void read(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    /** So many entries are written, of about so many. */
    void written(long entries, long about) {
        if (bar != null) {
            bar.maxHint(about);
            bar.stepTo(entries);
        }
    }

    @Override
    public void stage(String what) {
        if (bar == null) {
            print.error(file + ": " + what);
        } else {
            bar.setExtraMessage(" " + what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
