package io.parkverse.signing.control;

import java.util.Optional;

/**
 * The two ranges that a signature covers (ISO 32000-1, 12.8.1).
 *
 * @param hole first byte left out: the opening bracket of the signature's value
 * @param resume first byte behind it
 * @param end first byte that is not covered
 */
record ByteRange(int hole, int resume, int end) {

    /** A range that covers nothing. */
    private static final ByteRange NONE = new ByteRange(-1, -1, -1);

    static ByteRange of(int[] range) {
        boolean sensible = range.length == 4 && range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] > 0;
        return sensible ? new ByteRange(range[1], range[2], range[2] + range[3]) : NONE;
    }

    /** The covered bytes; nothing when the ranges leave out more than one hexadecimal string. */
    Optional<byte[]> content(byte[] file) {
        if (hole < 0 || end < 0 || end > file.length || !hexadecimal(file)) {
            return Optional.empty();
        }
        byte[] content = new byte[hole + end - resume];
        System.arraycopy(file, 0, content, 0, hole);
        System.arraycopy(file, resume, content, hole, end - resume);
        return Optional.of(content);
    }

    private boolean hexadecimal(byte[] file) {
        boolean hex = file[hole] == '<' && file[resume - 1] == '>';
        for (int i = hole + 1; hex && i < resume - 1; i++) {
            hex = Character.digit(file[i], 16) >= 0;
        }
        return hex;
    }
}
