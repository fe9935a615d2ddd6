package org.dateline.linking.disagreements;

import java.util.List;
import org.dateline.core.spi.Linker;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Finds where reports of one event differ. */
public final class DisagreementsPlugin implements Plugin {

    @Override
    public String name() {
        return "disagreements";
    }

    @Override
    public String description() {
        return "where reports of one event differ: number, date, place, actor, status";
    }

    @Override
    public List<Linker<?>> linkers(Options options) {
        return List.of(new DisagreementsLinker());
    }
}
