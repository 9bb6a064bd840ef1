package io.parkverse.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Finds the end of an answer in the bytes of a connection. Understands what the measured pages send: a
 * length, no chunks.
 */
final class AnswerReader {

    private static final int LONGEST_HEAD = 16 << 10;
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String CLOSES = "\r\nconnection: close\r\n";
    private static final int STATUS_AT = 9;

    private final byte[] head = new byte[LONGEST_HEAD];
    private int headLength;
    private long bodyLeft = -1;
    private long length;
    private int status;
    private boolean last;

    /** Whether an answer is complete; bytes behind it stay in the buffer. */
    boolean accept(ByteBuffer bytes) {
        while (bodyLeft < 0 && bytes.hasRemaining()) {
            if (headLength == LONGEST_HEAD) {
                throw new IllegalStateException("the head of an answer is longer than " + LONGEST_HEAD + " bytes");
            }
            head[headLength++] = bytes.get();
            if (headEnds()) {
                readHead();
            }
        }
        if (bodyLeft < 0) {
            return false;
        }
        int taken = (int) Math.min(bodyLeft, bytes.remaining());
        bytes.position(bytes.position() + taken);
        bodyLeft -= taken;
        return bodyLeft == 0;
    }

    int status() {
        return status;
    }

    /** Bytes of the body on the wire. */
    long length() {
        return length;
    }

    /** Whether the server closes the connection behind this answer. */
    boolean last() {
        return last;
    }

    /** Whether any bytes of the answer are there. */
    boolean begun() {
        return headLength > 0;
    }

    /** Ready for the next answer. */
    void reset() {
        headLength = 0;
        bodyLeft = -1;
    }

    private boolean headEnds() {
        return headLength >= 4
                && head[headLength - 1] == '\n'
                && head[headLength - 2] == '\r'
                && head[headLength - 3] == '\n'
                && head[headLength - 4] == '\r';
    }

    private void readHead() {
        String text = new String(head, 0, headLength, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        status = Integer.parseInt(text.substring(STATUS_AT, STATUS_AT + 3));
        last = text.contains(CLOSES);
        int at = text.indexOf(LENGTH);
        if (at < 0) {
            throw new IllegalStateException("an answer without a length: " + text);
        }
        int begin = at + LENGTH.length();
        length = Long.parseLong(text.substring(begin, text.indexOf('\r', begin)).strip());
        bodyLeft = length;
    }
}
