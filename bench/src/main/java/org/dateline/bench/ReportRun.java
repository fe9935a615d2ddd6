package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.plugin.Parts;
import org.dateline.core.plugin.Plugins;
import org.dateline.core.spi.Exporter;

/**
 * Writes reports of invented events, opens each several times in Chromium, and prints its size, how long it takes until it is drawn,
 * and what it asked the network for. usage: FOLDER [EVENTS ...]
 */
final class ReportRun {

    private static final int TIMES = 5;
    private static final List<Integer> WIDTHS = List.of(1400, 1024, 768, 360);

    private ReportRun() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Integer> sizes = arguments.length > 1
                ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(20, 2000, 20000);
        Parts parts = Plugins.onClassPath().configure(Map.of(), TextPolicy.EVIDENCE);
        Exporter exporter = parts.exporters().stream()
                .filter(one -> one.name().equals("report"))
                .findFirst()
                .orElseThrow();
        System.out.printf(
                "%8s %8s %10s %10s %9s %11s %s%n",
                "events", "MB", "median ms", "best ms", "requests", "complaints", "scrolls sideways");
        try (Chromium chromium = Chromium.start()) {
            for (int events : sizes) {
                Path report = write(exporter, events, folder);
                print(chromium, report, events);
            }
        }
    }

    private static Path write(Exporter exporter, int events, Path folder) throws IOException {
        Path into = Files.createDirectories(folder.resolve(Integer.toString(events)));
        exporter.export(InventedCorpus.ofEvents(events), name -> Files.newOutputStream(into.resolve(name)));
        return into.resolve("report.html");
    }

    private static void print(Chromium chromium, Path report, int events) throws Exception {
        long[] times = new long[TIMES];
        long requests = 0;
        long complaints = 0;
        for (int i = 0; i < TIMES; i++) {
            try (Tab tab = chromium.tab(WIDTHS.get(0), 900, false)) {
                times[i] = tab.open(report);
                requests += tab.requests().stream()
                        .filter(one -> !one.matches("(file|data):.*"))
                        .count();
                complaints += tab.complaints().size();
            }
        }
        java.util.Arrays.sort(times);
        long sideways = 0;
        for (int width : WIDTHS) {
            try (Tab tab = chromium.tab(width, 800, width % 3 == 0)) {
                tab.open(report);
                sideways += Long.parseLong(tab.evaluate("document.documentElement.scrollWidth - innerWidth"));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%8d %8.2f %10d %10d %9d %11d %d px%n",
                events,
                Files.size(report) / 1e6,
                times[TIMES / 2],
                times[0],
                requests,
                complaints,
                sideways);
    }
}
