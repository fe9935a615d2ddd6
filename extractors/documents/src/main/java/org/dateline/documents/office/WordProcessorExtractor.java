package org.dateline.documents.office;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.xml.sax.SAXException;

/** Reads the paragraphs of Word, RTF, OpenDocument and slides through Tika. Pictures and attached files are left out. */
final class WordProcessorExtractor implements Extractor {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private final Map<String, Parser> parsers = new TreeMap<>();
    private final Opening opening;
    private final PressDocuments press;

    WordProcessorExtractor(OpeningWords words) {
        opening = new Opening(words);
        press = new PressDocuments(words);
        Parser openXml = new OOXMLParser();
        Parser old = new OfficeParser();
        Parser openDocument = new OpenDocumentParser();
        parsers.put(OPEN_XML + "wordprocessingml.document", openXml);
        parsers.put(OPEN_XML + "presentationml.presentation", openXml);
        parsers.put(OPEN_XML + "wordprocessingml.template", openXml);
        parsers.put(OPEN_XML + "presentationml.slideshow", openXml);
        parsers.put("application/vnd.ms-word.document.macroenabled.12", openXml);
        parsers.put("application/vnd.ms-word.template.macroenabled.12", openXml);
        parsers.put("application/vnd.ms-powerpoint.presentation.macroenabled.12", openXml);
        // what is encrypted is an OLE2 file around; the parser says so
        parsers.put("application/x-tika-ooxml-protected", old);
        parsers.put("application/msword", old);
        parsers.put("application/vnd.ms-powerpoint", old);
        parsers.put(OPEN_DOCUMENT + "text", openDocument);
        parsers.put(OPEN_DOCUMENT + "presentation", openDocument);
        parsers.put("application/rtf", new RTFParser());
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public Set<String> mediaTypes() {
        return parsers.keySet();
    }

    @Override
    public String description() {
        return "Word (DOCX, DOC), RTF, OpenDocument text, slides: one article, or those of a database; title, authors, day from its opening lines";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        BlockHandler blocks = new BlockHandler();
        Metadata properties = new Metadata();
        properties.set(Metadata.CONTENT_TYPE, source.mediaType());
        try (TikaInputStream stream = TikaInputStream.get(source.open())) {
            Parser parser = parsers.get(source.mediaType());
            if (parser instanceof OOXMLParser || parser instanceof OpenDocumentParser) {
                checkComplete(stream);
            }
            parser.parse(stream, blocks, properties, context());
        } catch (EncryptedDocumentException encrypted) {
            throw new IOException("the document is encrypted; save it without a password", encrypted);
        } catch (TikaException | SAXException unreadable) {
            throw new IOException("the document cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (RuntimeException | AssertionError broken) {
            // POI and Tika report damaged files so; what stands in a file is never a fault of ours
            throw new IOException("the document is damaged: " + broken, broken);
        }
        if (blocks.blocks().isEmpty()) {
            articles.report(Severity.WARNING, "no-text", "the document has no text", 0);
        } else if (press.areIn(blocks.blocks())) {
            articles.nested(press.asText(blocks.blocks()), org.dateline.core.model.Metadata.NONE);
        } else {
            articles.accept(opening.article(blocks.blocks(), fields(properties)));
        }
    }

    /** Tika reads what is left of a truncated file without a word; half an article is worse than an error. */
    private static void checkComplete(TikaInputStream stream) throws IOException {
        try (ZipFile directory = new ZipFile(stream.getFile())) {
            if (directory.size() == 0) {
                throw new IOException("the document is an empty archive");
            }
        }
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeSlideNotes(false);
        config.setIncludeSlideMasterContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static DocumentFields fields(Metadata properties) {
        DateValue created = DateValue.ofIso(text(properties.get(TikaCoreProperties.CREATED)), DocumentFields.BASIS);
        return new DocumentFields(
                text(properties.get(TikaCoreProperties.TITLE)),
                text(properties.get(TikaCoreProperties.CREATOR)),
                created,
                false);
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return Stream.ofNullable(value).findFirst().orElse("");
    }
}
