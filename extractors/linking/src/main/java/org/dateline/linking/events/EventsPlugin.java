package org.dateline.linking.events;

import java.util.List;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Finds which reports are of one event. */
public final class EventsPlugin implements Plugin {

    @Override
    public String name() {
        return "event-identity";
    }

    @Override
    public String description() {
        return "reports of one event, by type, who took part, day, place and standing";
    }

    @Override
    public List<Linker<?>> linkers(Options options) {
        return List.of(new EventsLinker());
    }
}
