package org.dateline.core.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Applies a function on several threads and hands the results over in the order of the input, a few ahead at most. */
public final class OrderedParallel implements AutoCloseable {

    private static final int AHEAD_OF_EACH_THREAD = 8;

    private final ExecutorService threads;
    private final int window;

    /** @param count of threads, at least one */
    public OrderedParallel(int count) {
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(null, work, "dateline-worker", 16L << 20); // deep trees need a deep stack
            thread.setDaemon(true);
            return thread;
        });
        window = count * AHEAD_OF_EACH_THREAD;
    }

    /** Calls {@code sink} on the caller's thread. What {@code work} throws is thrown here, as its cause says. */
    public <A, B> void map(Iterator<A> input, Function<A, B> work, Consumer<B> sink) {
        Deque<Future<B>> ahead = new ArrayDeque<>();
        while (input.hasNext() || !ahead.isEmpty()) {
            while (input.hasNext() && ahead.size() < window) {
                A next = input.next();
                Callable<B> call = () -> work.apply(next);
                ahead.add(threads.submit(call));
            }
            sink.accept(result(ahead.remove()));
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
