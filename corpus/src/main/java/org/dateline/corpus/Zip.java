package org.dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Two streams that belong together element by element; one that ends early is an error. */
final class Zip<A, B, C> extends AbstractSpliterator<C> {

    private final Iterator<A> left;
    private final Iterator<B> right;
    private final BiFunction<A, B, C> together;
    private final String what;

    private Zip(Iterator<A> left, Iterator<B> right, BiFunction<A, B, C> together, String what) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.left = left;
        this.right = right;
        this.together = together;
        this.what = what;
    }

    /**
     * @param what names the right side in the message where the two are not of one length
     */
    static <A, B, C> Stream<C> of(Stream<A> left, Stream<B> right, BiFunction<A, B, C> together, String what) {
        return StreamSupport.stream(new Zip<>(left.iterator(), right.iterator(), together, what), false)
                .onClose(left::close)
                .onClose(right::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super C> action) {
        if (left.hasNext() != right.hasNext()) {
            throw new UncheckedIOException(
                    new IOException(what + " has not as many lines as articles.jsonl: run that step again"));
        }
        if (!left.hasNext()) {
            return false;
        }
        action.accept(together.apply(left.next(), right.next()));
        return true;
    }
}
