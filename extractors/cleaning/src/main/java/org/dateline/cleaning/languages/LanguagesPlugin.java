package org.dateline.cleaning.languages;

import java.util.List;
import org.dateline.core.spi.Cleaner;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/** Says in which language an article is written, where nobody states it. */
public final class LanguagesPlugin implements Plugin {

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public String description() {
        return "recognises the language of an article from its text";
    }

    @Override
    public List<Cleaner> cleaners(Options options) {
        return List.of(new LanguageCleaner());
    }
}
