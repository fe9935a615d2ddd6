package org.dateline.cleaning.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.core.model.Article;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Passage;
import org.dateline.core.spi.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCleanerTest {

    private static final Collection ALONE = new Collection() {
        @Override
        public int articlesOfSite(Article article) {
            return 1;
        }

        @Override
        public int recurrence(Article article, Passage passage) {
            return 1;
        }
    };

    private final LanguageCleaner cleaner = new LanguageCleaner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police arrested two men.",
                "Nordmark condemns Sudland.",
                "Sudland troops shelled Vik.",
                "President Ek visited Soder on Monday.",
                "Die-hard rebels in Al-Vik attack convoy",
                "President Juan de la Cruz met the ministers in San José de los Altos.",
                "Ministers from both countries will meet in Lund next week, officials said."
            })
    void shortEnglishIsEnglish(String sentence) {
        assertEquals("en", language(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Minister beider Länder treffen sich am Freitag in Lund, um über die Grenze zu sprechen.",
                "fr | Les ministres des deux pays se sont rencontrés vendredi à Lund pour parler de la frontière.",
                "es | Los ministros de los dos países se reunieron el viernes en Lund para hablar de la frontera.",
                "it | I ministri dei due paesi si sono incontrati venerdì a Lund per parlare del confine.",
                "zh | 两国部长星期五在隆德举行会议，讨论了边界问题。",
                "ja | 両国の大臣は金曜日にルンドで会談し、国境について話し合った。",
                "ru | Министры двух стран встретились в пятницу в Лунде, чтобы обсудить границу между ними.",
                "ar | التقى وزيرا البلدين يوم الجمعة في لوند لبحث مسألة الحدود بين البلدين."
            })
    void otherLanguages(String language, String sentence) {
        assertEquals(language, language(sentence));
    }

    @Test
    void whatIsStatedStays() {
        Article stated = Article.builder()
                .metadata(Metadata.builder().language("sv", "container").build())
                .paragraph("The ministers met on Friday.")
                .build();

        assertEquals("sv", cleaner.clean(stated, ALONE).metadata().language());
    }

    @Test
    void figuresAloneSayNothing() {
        assertEquals("", language("1 2 3 4"));
    }

    private String language(String sentence) {
        Article article = Article.builder().paragraph(sentence).build();
        return cleaner.clean(article, ALONE).metadata().language();
    }
}
