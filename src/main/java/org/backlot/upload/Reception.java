package org.backlot.upload;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.Pipe;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the body of an upload into files, as it comes: either the file itself, or a form with the file and its mapping.
 * What stands still for too long, or is too large, is given up.
 */
final class Reception {
    private static final String FILE = "file";
    private static final String MAPPING = "mapping";
    private static final Set<String> PARTS = Set.of(FILE, MAPPING);
    private static final int LONGEST_NAME = 150;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Path directory;
    private final UploadSettings settings;
    private final BoundedFile.Volume volume;
    private final Map<String, Path> files = new HashMap<>();
    private final List<Future<?>> written = new ArrayList<>();
    private final Promise<Received> received = Promise.promise();

    /**
     * What has come.
     *
     * @param directory where all of it lies
     * @param mapping the file of the part that is called so; null if there is none
     */
    record Received(Path directory, Path file, @Nullable Path mapping, MultiMap parameters) {}

    private Reception(RoutingContext call, Path directory, UploadSettings settings) {
        this.vertx = call.vertx();
        this.request = call.request();
        this.directory = directory;
        this.settings = settings;
        this.volume = new BoundedFile.Volume(settings.largest().asLongValue());
    }

    /** @param directory where there is nothing yet */
    static Future<Received> take(RoutingContext call, Path directory, UploadSettings settings) {
        Reception reception = new Reception(call, directory, settings);
        try {
            reception.begin(call.queryParams());
        } catch (RuntimeException refused) {
            reception.received.tryFail(refused);
        }
        return reception.received.future();
    }

    private void begin(MultiMap parameters) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            new BoundedFile.Volume(settings.largest().asLongValue())
                    .add(length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length));
        }
        watch();
        request.exceptionHandler(received::tryFail);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            takeParts(parameters);
        } else {
            takeFile(parameters);
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    private void takeFile(MultiMap parameters) {
        String name = parameters.get("name");
        if (name == null) {
            throw Refusal.malformed("The parameter name says what the file is called, or it comes as the part `file` of"
                    + " multipart/form-data.");
        }
        written.add(write(FILE, name, request.pipe()));
        end(parameters);
    }

    private void takeParts(MultiMap parameters) {
        request.setExpectMultipart(true);
        request.uploadHandler(part -> {
            try {
                written.add(write(part));
            } catch (Refusal refused) {
                received.tryFail(refused);
            }
        });
        request.endHandler(ended -> {
            parameters.addAll(request.formAttributes());
            end(parameters);
        });
        request.resume();
    }

    private Future<Void> write(HttpServerFileUpload part) {
        if (!PARTS.contains(part.name()) || files.containsKey(part.name())) {
            throw Refusal.malformed("There is one part `file`, and one `mapping` at the most.");
        }
        return write(part.name(), part.filename(), part.pipe());
    }

    private Future<Void> write(String part, String name, Pipe<Buffer> pipe) {
        Path folder = directory.resolve(part);
        Path file = folder.resolve(safe(name));
        files.put(part, file);
        Future<Void> done = vertx.fileSystem()
                .mkdirs(folder.toString())
                .compose(made -> vertx.fileSystem().open(file.toString(), new OpenOptions().setCreateNew(true)))
                .compose(open -> pipe.to(new BoundedFile(open, volume)));
        return done.onFailure(received::tryFail);
    }

    private void end(MultiMap parameters) {
        Future.all(written).onSuccess(all -> {
            Path file = files.get(FILE);
            if (file == null) {
                received.tryFail(Refusal.malformed("There is no part `file`."));
            } else {
                received.tryComplete(new Received(directory, file, files.get(MAPPING), parameters));
            }
        });
    }

    /** The last part of a name: what is a way through directories, or no character to be seen, is none. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (last.isEmpty()
                || last.equals(".")
                || last.equals("..")
                || last.length() > LONGEST_NAME
                || last.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.malformed("A file has a name, of " + LONGEST_NAME + " characters at the most.");
        }
        return last;
    }

    private void watch() {
        long[] before = {-1};
        long timer = vertx.setPeriodic(settings.stalledAfter().toMillis(), tick -> {
            if (volume.bytes() == before[0]) {
                received.tryFail(Refusal.uploadStalled(settings.stalledAfter()));
            }
            before[0] = volume.bytes();
        });
        received.future().onComplete(done -> vertx.cancelTimer(timer));
    }
}
