package org.dateline.web.mhtml;

import java.util.List;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Pages saved as MHTML ({@code .mhtml}, {@code .mht}). */
public final class MhtmlPlugin implements Plugin {

    @Override
    public String name() {
        return "mhtml";
    }

    @Override
    public String description() {
        return "pages that a browser saved as MHTML, with their address and the time of saving";
    }

    @Override
    public List<Extractor> extractors(Options options) {
        return List.of(new MhtmlExtractor());
    }
}
