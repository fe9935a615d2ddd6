package org.dateline.linking.entities;

import java.util.List;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.linking.bench.InventedLinks;
import org.dateline.testkit.LinkerContract;

class EntitiesLinkerContractTest implements LinkerContract<EntityDigest> {

    @Override
    public Linker<EntityDigest> linker() {
        return new EntitiesLinker();
    }

    @Override
    public List<LinkedArticle> sample() {
        return InventedLinks.articles(4);
    }
}
