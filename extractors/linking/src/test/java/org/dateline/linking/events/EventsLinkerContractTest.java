package org.dateline.linking.events;

import java.util.List;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.linking.bench.InventedLinks;
import org.dateline.testkit.LinkerContract;

class EventsLinkerContractTest implements LinkerContract<EventDigest> {

    @Override
    public Linker<EventDigest> linker() {
        return new EventsLinker();
    }

    @Override
    public List<LinkedArticle> sample() {
        return InventedLinks.articles(10).subList(8, 10);
    }
}
