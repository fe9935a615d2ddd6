package org.dateline.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** Watches how much heap is left in use after each collection: what a program really holds, garbage not counted. */
final class HeapWatch {

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = (notification, nothing) -> {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            GarbageCollectionNotificationInfo collection =
                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            long used = collection.getGcInfo().getMemoryUsageAfterGc().values().stream()
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            most.accumulateAndGet(used, Math::max);
        }
    };

    private HeapWatch() {}

    static HeapWatch begin() {
        HeapWatch watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(watch.listener, null, null);
        }
        return watch;
    }

    /** The most that was in use after a collection, in MiB; the tables of the Java machine itself are among it. */
    long end() {
        System.gc();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        }
        return most.get() >> 20;
    }
}
