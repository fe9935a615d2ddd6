package org.dateline.documents.archives;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Opens ZIP, TAR and GZIP and hands back what lies inside. */
public final class ArchivesPlugin implements Plugin {

    @Override
    public String name() {
        return "archives";
    }

    @Override
    public String description() {
        return "opens ZIP, TAR and GZIP, with guards against bombs and traversal";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new ZipExtractor(), new TarExtractor(), new GzipExtractor());
    }
}
