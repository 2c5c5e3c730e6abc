package org.backlot.upload;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.streams.WriteStream;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A file into which no more is written than an upload may have. */
final class BoundedFile implements WriteStream<Buffer> {
    private final AsyncFile file;
    private final Volume volume;

    /** What has come of an upload, in all of its parts. */
    static final class Volume {
        private final long most;
        private long bytes;

        Volume(long most) {
            this.most = most;
        }

        long bytes() {
            return bytes;
        }

        /** @throws Refusal when that is too much */
        void add(long more) {
            bytes += more;
            if (bytes > most) {
                throw Refusal.tooLarge(most, bytes);
            }
        }
    }

    BoundedFile(AsyncFile file, Volume volume) {
        this.file = file;
        this.volume = volume;
    }

    @Override
    public Future<Void> write(Buffer data) {
        try {
            volume.add(data.length());
            return file.write(data);
        } catch (Refusal tooLarge) {
            return Future.failedFuture(tooLarge);
        }
    }

    @Override
    public void write(Buffer data, @Nullable Handler<AsyncResult<Void>> handler) {
        Future<Void> written = write(data);
        if (handler != null) {
            written.onComplete(handler);
        }
    }

    @Override
    public void end(@Nullable Handler<AsyncResult<Void>> handler) {
        file.end(handler);
    }

    @Override
    public WriteStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        file.exceptionHandler(handler);
        return this;
    }

    @Override
    public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
        file.setWriteQueueMaxSize(size);
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return file.writeQueueFull();
    }

    @Override
    public WriteStream<Buffer> drainHandler(@Nullable Handler<Void> handler) {
        file.drainHandler(handler);
        return this;
    }
}
