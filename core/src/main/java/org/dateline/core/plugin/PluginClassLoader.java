package org.dateline.core.plugin;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one folder of {@code plugins/}. It shares the model and the SPI with Dateline and the platform with Java, and sees
 * nothing else of either, so that a plugin may bring any version of any library.
 */
final class PluginClassLoader extends URLClassLoader {

    private static final String MODEL = "org.dateline.core.model.";
    private static final String SPI = "org.dateline.core.spi.";

    private final ClassLoader dateline;

    PluginClassLoader(String name, URL[] jars, ClassLoader dateline) {
        super(name, jars, ClassLoader.getPlatformClassLoader());
        this.dateline = dateline;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(MODEL) || name.startsWith(SPI)) {
            return dateline.loadClass(name);
        }
        return super.loadClass(name, resolve);
    }
}
