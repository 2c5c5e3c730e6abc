package org.backlot.upload;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.backlot.access.Caller;
import org.backlot.access.Role;
import org.backlot.access.Tokens;
import org.backlot.refusal.Refusal;
import org.jboss.logging.Logger;

/**
 * Lets editors in, receives what they send, and has it entered. Files are received side by side, on the event loops, and
 * entered one after another, on a thread of their own. Once a file is there it is entered, whether or not its sender is.
 */
@Singleton
class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private final Tokens tokens;
    private final UploadedFiles files;
    private final UploadSettings settings;
    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService entering;

    Uploads(Tokens tokens, UploadedFiles files, UploadSettings settings) {
        this.tokens = tokens;
        this.files = files;
        this.settings = settings;
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        this.entering = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "uploads");
            thread.setDaemon(true);
            thread.setContextClassLoader(application);
            return thread;
        });
    }

    void handle(RoutingContext call) {
        List<String> authorization = call.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        call.vertx()
                .executeBlocking(() -> editor(authorization), false)
                .onSuccess(editor -> admit(call, editor))
                .onFailure(why -> Replies.refuse(call, why));
    }

    private Caller editor(List<String> authorization) {
        Caller caller = tokens.caller(authorization);
        caller.check(Role.EDITOR);
        return caller;
    }

    private void admit(RoutingContext call, Caller editor) {
        if (underWay.incrementAndGet() > settings.most()) {
            underWay.decrementAndGet();
            Replies.refuse(call, Refusal.tooManyUploads(settings.most()));
            return;
        }
        Context context = Vertx.currentContext();
        call.vertx()
                .executeBlocking(this::newDirectory, false)
                .onFailure(why -> {
                    underWay.decrementAndGet();
                    Replies.refuse(call, why);
                })
                .onSuccess(directory -> Reception.take(call, directory, settings)
                        .compose(received -> enter(received, editor, context))
                        .onSuccess(report -> Replies.send(call, report))
                        .onFailure(why -> Replies.refuse(call, why))
                        .onComplete(done -> call.vertx().executeBlocking(() -> remove(directory), false)));
    }

    private Path newDirectory() throws IOException {
        if (settings.directory().isEmpty()) {
            return Files.createTempDirectory("backlot-upload-");
        }
        Files.createDirectories(settings.directory().get());
        return Files.createTempDirectory(settings.directory().get(), "backlot-upload-");
    }

    private Future<ImportReport> enter(Reception.Received received, Caller editor, Context context) {
        UploadOrder order = UploadOrder.of(received);
        return Future.fromCompletionStage(
                CompletableFuture.supplyAsync(
                        () -> {
                            ImportReport report = files.enter(order);
                            LOG.infof(
                                    "Upload of %s: %s %s: %s",
                                    editor.name(), report.file(), report.result(), report.summary());
                            return report;
                        },
                        entering),
                context);
    }

    /** A place is free again when nothing is left of the upload. */
    private boolean remove(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return true;
        } catch (IOException | UncheckedIOException failed) {
            LOG.warnf("The files of an upload are left in %s: %s", directory, failed.getMessage());
            return false;
        } finally {
            underWay.decrementAndGet();
        }
    }

    @PreDestroy
    void close() {
        entering.shutdownNow();
    }
}
