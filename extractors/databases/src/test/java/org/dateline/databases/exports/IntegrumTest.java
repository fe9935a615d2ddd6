package org.dateline.databases.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.dateline.core.model.Article;
import org.junit.jupiter.api.Test;

class IntegrumTest {

    private static final Conventions CONVENTIONS = Conventions.load();

    @Test
    void integrumSheets() throws IOException {
        List<String> cells = List.of(
                "Источник",
                "Дата",
                "Время",
                "Заголовок",
                "Анонс",
                "Оригинал",
                "Автор",
                "Нордмарк: Новости",
                "26.09.20",
                "14:05",
                "Переговоры в Лунде",
                "Переговоры в Лунде\n\n26.09.2020\n\nМинистры встретились.\n\nОни говорили.",
                "",
                "Ада Холм");
        StringBuilder strings = new StringBuilder("<sst>");
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int i = 0; i < cells.size(); i++) {
            strings.append("<si><t>").append(cells.get(i)).append("</t></si>");
            rows.append(i % 7 == 0 ? "<row>" : "");
            rows.append("<c r=\"%c%d\" t=\"s\"><v>%d</v></c>".formatted('A' + i % 7, 1 + i / 7, i));
            rows.append(i % 7 == 6 ? "</row>" : "");
        }
        byte[] sheet = Exports.zip(
                "xl/worksheets/sheet1.xml",
                        rows.append("</sheetData></worksheet>").toString(),
                "xl/sharedStrings.xml", strings.append("</sst>").toString());
        Article article = Exports.read(new IntegrumSheetExtractor(CONVENTIONS), Exports.SHEET, sheet)
                .articles()
                .get(1);
        Exports.assertIs(
                article,
                "Переговоры в Лунде",
                "Нордмарк: Новости",
                "2020-09-26T14:05",
                List.of("Ада Холм"),
                "Министры встретились.\nОни говорили.");
    }

    @Test
    void integrumPages() throws IOException {
        String page =
                "<html><body><div><table><tr><td>^ИС:\nНордмарк\n^ДТ:\n26.09.1993\n^ЗГ:\nПереговоры\n^АВ:\nАда Холм\n^РБ:\nМир\n"
                        + "</td></tr></table><pre>  Министры\nвстретились.\n  Они говорили.</pre></div></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
        Article article = Exports.read(new IntegrumPageExtractor(CONVENTIONS), "text/html", bytes)
                .articles()
                .get(1);
        Exports.assertIs(
                article,
                "Переговоры",
                "Нордмарк",
                "1993-09-26",
                List.of("Ада Холм"),
                "Министры встретились.\nОни говорили.");
        assertEquals("Мир", article.metadata().section());
    }
}
