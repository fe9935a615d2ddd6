package org.dateline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Gazette.example/2020/05/talks?page=1, gazette.example",
        "http://news.gazette.example:8080, news.gazette.example",
        "ftp://reader:secret@gazette.example/a b, gazette.example",
        "gazette.example/talks, ''",
        "file:///home/talks.html, ''",
        "'', ''",
    })
    void theHostIsThatOfTheAddress(String url, String host) {
        assertEquals(host, Metadata.builder().url(url, "meta").build().host());
    }
}
