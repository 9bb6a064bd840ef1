package io.parkverse.tenancy.control;

import io.parkverse.tenancy.boundary.TenancyError;
import io.parkverse.tenancy.boundary.TenancyException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells pictures by their first bytes, never by a name: PNG (RFC 2083), JPEG (ITU-T T.81), WebP (RFC
 * 9649). SVG is refused, because it can carry scripts.
 */
public final class ImageTypes {

    public static final int MAX_BYTES = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int WEBP_OFFSET = 8;

    private ImageTypes() {}

    /**
     * Media type of a picture.
     *
     * @throws TenancyException when it is too large or no picture of these types
     */
    public static String require(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new TenancyException(TenancyError.IMAGE_TOO_LARGE, MAX_BYTES / 1024);
        }
        if (at(content, 0, PNG)) {
            return "image/png";
        }
        if (at(content, 0, JPEG)) {
            return "image/jpeg";
        }
        if (at(content, 0, RIFF) && at(content, WEBP_OFFSET, WEBP)) {
            return "image/webp";
        }
        throw new TenancyException(TenancyError.IMAGE_TYPE);
    }

    private static boolean at(byte[] content, int offset, byte[] magic) {
        int end = offset + magic.length;
        return content.length >= end && Arrays.equals(content, offset, end, magic, 0, magic.length);
    }
}
