package io.parkverse.edge;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike, written as in RFC 4632: {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or one
 * address. Only addresses in digits are read, so no name is ever looked up; the bits behind the prefix are zero.
 *
 * @param width bits of an address: 32 or 128
 * @param prefix how many of them are the same, at least one
 */
record Network(int width, int prefix, BigInteger first) {

    private static final Pattern IPV4 =
            Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("(?=[^:]*:)[0-9a-fA-F:.]{2,45}");
    private static final Pattern PREFIX = Pattern.compile("[1-9][0-9]{0,2}");

    /** @throws IllegalArgumentException when the text is no such network */
    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address =
                address(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> new NoNetworkException(text));
        int width = address.length * Byte.SIZE;
        int prefix = slash < 0 ? width : prefix(text.substring(slash + 1), text);
        BigInteger first = new BigInteger(1, address);
        boolean bitsBehind = first.signum() != 0 && first.getLowestSetBit() < width - prefix;
        if (prefix > width || bitsBehind) {
            throw new NoNetworkException(text);
        }
        return new Network(width, prefix, first);
    }

    boolean contains(String text) {
        return address(text)
                .filter(address -> address.length * Byte.SIZE == width)
                .filter(address -> beginning(new BigInteger(1, address)).equals(beginning(first)))
                .isPresent();
    }

    private BigInteger beginning(BigInteger address) {
        return address.shiftRight(width - prefix);
    }

    private static int prefix(String digits, String text) {
        if (!PREFIX.matcher(digits).matches()) {
            throw new NoNetworkException(text);
        }
        return Integer.parseInt(digits);
    }

    private static Optional<byte[]> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static final class NoNetworkException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        NoNetworkException(String text) {
            super("'" + text + "' is neither an address nor a network such as 10.0.0.0/8");
        }
    }
}
