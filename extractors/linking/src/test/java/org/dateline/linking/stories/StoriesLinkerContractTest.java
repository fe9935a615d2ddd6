package org.dateline.linking.stories;

import java.util.List;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.linking.bench.InventedLinks;
import org.dateline.testkit.LinkerContract;

class StoriesLinkerContractTest implements LinkerContract<StoryDigest> {

    @Override
    public Linker<StoryDigest> linker() {
        return new StoriesLinker(14);
    }

    @Override
    public List<LinkedArticle> sample() {
        return InventedLinks.articles(2);
    }
}
