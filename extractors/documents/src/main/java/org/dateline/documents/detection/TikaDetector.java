package org.dateline.documents.detection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/**
 * Tika's magic bytes, what lies inside Zip and OLE2 containers, and for text what its first lines look like. It never contradicts
 * what is known already, it only makes it more exact.
 */
final class TikaDetector implements Detector {

    private static final String UNKNOWN = "application/octet-stream";

    /** As Tika names a file without bytes. */
    private static final String EMPTY = "application/x-zerobyte";

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();
    private final MediaTypeRegistry registry = magic.getMediaTypeRegistry();
    private final DefaultZipContainerDetector zip = new DefaultZipContainerDetector();
    private final POIFSContainerDetector ole = new POIFSContainerDetector();

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        // the magic of a thousand types takes milliseconds, so it is asked once only: where nobody knows anything
        String found = soFar.equals(UNKNOWN) ? fromBytes(source) : fromText(source, soFar);
        return isMoreExact(found, soFar) ? Optional.of(found) : Optional.empty();
    }

    private boolean isMoreExact(String found, String known) {
        MediaType before = MediaType.parse(known);
        MediaType now = MediaType.parse(found);
        return !found.equals(known)
                && (before == null || now == null || registry.isSpecializationOf(now, registry.normalize(before)));
    }

    private String fromBytes(Source source) throws IOException {
        String type;
        try (TikaInputStream stream = TikaInputStream.get(source.open())) {
            if (isEmpty(stream)) {
                return EMPTY;
            }
            type = container(stream, magic.detect(stream, new Metadata()))
                    .getBaseType()
                    .toString();
        }
        return fromText(source, type);
    }

    private static String fromText(Source source, String type) throws IOException {
        return TextHead.looksInto(type) ? TextHead.of(source).refine(type, source.uri()) : type;
    }

    private static boolean isEmpty(InputStream stream) throws IOException {
        stream.mark(1);
        boolean empty = stream.read() < 0;
        stream.reset();
        return empty;
    }

    private MediaType container(TikaInputStream stream, MediaType outside) throws IOException {
        MediaType inside = outside;
        if (registry.isInstanceOf(outside, MediaType.APPLICATION_ZIP)) {
            inside = zip.detect(stream, new Metadata());
        } else if (outside.getSubtype().equals("x-tika-msoffice")) {
            inside = ole.detect(stream, new Metadata());
        }
        return inside.equals(MediaType.OCTET_STREAM) ? outside : inside;
    }
}
