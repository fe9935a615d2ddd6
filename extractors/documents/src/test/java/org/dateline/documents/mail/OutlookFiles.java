package org.dateline.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes mails as Outlook saves them: an entry for each property (MS-OXMSG, section 2). */
public final class OutlookFiles {

    private static final String SUBJECT = "__substg1.0_0037001F";
    private static final String BODY = "__substg1.0_1000001F";
    private static final String SENDER = "__substg1.0_0C1A001F";

    /** When the client submitted the mail, as a time. */
    private static final int SUBMITTED = 0x00390040;

    /** Hundreds of nanoseconds from 1601 to 1970. */
    private static final long EPOCH = 116_444_736_000_000_000L;

    private OutlookFiles() {}

    /** A mail with plain text only. */
    public static byte[] of(String subject, String sender, Instant sent, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.getRoot().createDirectory("__nameid_version1.0");
            put(file, SUBJECT, subject);
            put(file, SENDER, sender);
            put(file, BODY, text);
            ByteBuffer properties = ByteBuffer.allocate(32 + 16).order(ByteOrder.LITTLE_ENDIAN);
            properties.position(32).putInt(SUBMITTED).putInt(6).putLong(EPOCH + sent.toEpochMilli() * 10_000);
            file.createDocument(new ByteArrayInputStream(properties.array()), "__properties_version1.0");
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static void put(POIFSFileSystem file, String name, String text) throws IOException {
        file.createDocument(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)), name);
    }
}
