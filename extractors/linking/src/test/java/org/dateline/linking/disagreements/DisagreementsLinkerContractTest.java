package org.dateline.linking.disagreements;

import java.util.List;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.spi.Linker;
import org.dateline.linking.bench.InventedLinks;
import org.dateline.testkit.LinkerContract;

class DisagreementsLinkerContractTest implements LinkerContract<Claims> {

    @Override
    public Linker<Claims> linker() {
        return new DisagreementsLinker();
    }

    @Override
    public List<LinkedArticle> sample() {
        return InventedLinks.articles(2);
    }
}
