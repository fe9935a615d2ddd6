package org.dateline.linking.copies;

import java.util.List;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.linking.bench.InventedLinks;
import org.dateline.testkit.LinkerContract;

class CopiesLinkerContractTest implements LinkerContract<CopyDigest> {

    @Override
    public Linker<CopyDigest> linker() {
        return new CopiesLinker(31);
    }

    /** The last article of an invented story is an edited copy of the one before. */
    @Override
    public List<LinkedArticle> sample() {
        return InventedLinks.articles(10).subList(8, 10);
    }
}
