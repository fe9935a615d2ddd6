package org.dateline.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Chromium;
import org.dateline.bench.Tab;
import org.dateline.core.spi.Exporter;
import org.dateline.report.ReportPlugin;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in Chromium. */
class ReportTest {

    /** Opens every event and every article in it. */
    private static final String OPEN_ALL = """
            (async () => {
              const wait = () => new Promise(done => setTimeout(done, 0));
              let opened = 0;
              let marks = 0;
              for (let more = document.getElementById('more'); !more.hidden; await wait()) more.click();
              for (const row of document.querySelectorAll('tr[data-event]')) {
                row.click();
                for (let i = 0; i < 200 && !document.getElementById('detail').open; i++) await wait();
                document.querySelectorAll('#detail details').forEach(one => { one.open = true; });
                opened++;
                marks += document.querySelectorAll('#detail blockquote mark').length;
                document.getElementById('detail').close();
              }
              return opened + ' ' + marks;
            })()
            """;

    /** Chooses the threats, of which every article has one, opens the first and goes on by the key. */
    private static final String WALK = """
            (async () => {
              const wait = time => new Promise(done => setTimeout(done, time));
              const type = document.getElementById('type');
              type.value = [...type.options].find(one => one.textContent.startsWith('THREATEN')).value;
              document.getElementById('filters').dispatchEvent(new Event('input'));
              await wait(1000);
              const dialog = document.getElementById('detail');
              document.querySelector('tr[data-event]').click();
              while (!dialog.open) await wait(50);
              for (let opened = 1; ; opened++) {
                document.querySelectorAll('#detail details').forEach(one => { one.open = true; });
                if (document.querySelector('#detail [aria-label="Later event"]').disabled) return String(opened);
                dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
                await wait(0);
              }
            })()
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void chromium() throws IOException, InterruptedException {
        Samples.file("");
        Program.of("chromium", "--version").orSkip();
    }

    private static String version() throws IOException, InterruptedException {
        return Program.of("chromium", "--version").run().stream()
                .filter(line -> line.startsWith("Chromium"))
                .findFirst()
                .orElse("")
                .replaceAll("Chromium ([0-9.]+).*", "$1");
    }

    private static List<String> outside(Tab tab) {
        return tab.requests().stream()
                .filter(one -> !one.startsWith("file:") && !one.startsWith("data:"))
                .toList();
    }

    @Test
    void showsEveryEventWithItsWords() throws IOException, InterruptedException {
        Map<String, Long> rows = Samples.rows();
        for (int width : new int[] {1400, 1024, 768, 360}) {
            try (Chromium chromium = Chromium.start();
                    Tab tab = chromium.tab(width, 900, width == 1024)) {
                tab.open(Samples.file("report.html"));
                String[] seen = tab.evaluate(OPEN_ALL).split(" ");
                assertEquals(rows.get("events").toString(), seen[0], "events at " + width);
                assertTrue(Long.parseLong(seen[1]) >= rows.get("events"), seen[1] + " marked");
                assertEquals("0", tab.evaluate("document.documentElement.scrollWidth - innerWidth"), "at " + width);
                assertEquals(List.of(), tab.complaints());
                assertEquals(List.of(), outside(tab));
            }
        }
        Board.green(
                "Chromium",
                version(),
                "report.html at 1400, 1024, 768 and 360 px",
                rows.get("events") + " events opened on their marked words; no request, nothing scrolls sideways");
    }

    /** 882 hostile strings in every text field: no script runs, nothing is asked of the network. */
    @Test
    void hostileWordsStayWords() throws IOException, InterruptedException {
        for (Exporter exporter : new ReportPlugin().exporters(Program.options(Map.of()))) {
            exporter.export(SampleCorpus.hostile(), name -> Files.newOutputStream(folder.resolve(name)));
        }
        try (Chromium chromium = Chromium.start();
                Tab tab = chromium.tab(1400, 900, false)) {
            tab.open(folder.resolve("report.html"));
            String elements =
                    "document.querySelectorAll('body img, body iframe, body object, body embed, body base').length";
            // of each article one event, so that every string is seen
            String[] seen = tab.evaluate(WALK).split(" ");
            assertEquals(SampleCorpus.hostile().articles().count(), Long.parseLong(seen[0]));
            assertEquals("0", tab.evaluate(elements));
            assertEquals("3", tab.evaluate("document.scripts.length + document.querySelectorAll('style').length * 2"));
            assertEquals(List.of(), tab.complaints());
            assertEquals(List.of(), outside(tab));
            Board.green(
                    "Chromium",
                    version(),
                    "882 hostile strings as report.html",
                    seen[0] + " events opened; no script, no element, no request");
        }
    }
}
