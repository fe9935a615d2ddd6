package org.dateline.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of the docs from a report. usage: REPORT FOLDER */
final class Screenshots {

    private static final String OPEN_A_DISAGREEMENT =
            "[...document.querySelectorAll('tr[data-event]')].find(row => row.querySelector('.differs'))?.click()";

    private Screenshots() {}

    public static void main(String[] arguments) throws Exception {
        Path report = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (Chromium chromium = Chromium.start()) {
            take(chromium, report, folder.resolve("report.png"), 1280, 1560, false, "");
            take(chromium, report, folder.resolve("report-event.png"), 1280, 860, false, OPEN_A_DISAGREEMENT);
            take(chromium, report, folder.resolve("report-dark.png"), 1024, 1000, true, "");
            take(chromium, report, folder.resolve("report-narrow.png"), 360, 1100, false, "");
        }
    }

    private static void take(
            Chromium chromium, Path report, Path picture, int width, int height, boolean dark, String act)
            throws Exception {
        try (Tab tab = chromium.tab(width, height, dark)) {
            tab.open(report);
            if (!act.isEmpty()) {
                tab.evaluate(act);
            }
            tab.picture(picture);
        }
    }
}
