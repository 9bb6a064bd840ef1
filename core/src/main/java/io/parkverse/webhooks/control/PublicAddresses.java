package io.parkverse.webhooks.control;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses on the internet from those inside of a network, which a webhook must not reach: the special-purpose
 * registries of IANA (RFC 6890), with the IPv4 addresses that IPv6 addresses hold (mapped, compatible, NAT64, 6to4).
 */
final class PublicAddresses {

    private static final List<Block> SPECIAL = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3),
            new Block("2001::", 23),
            new Block("2001:db8::", 32),
            new Block("2002::", 16),
            new Block("3fff::", 20));

    /** Global unicast; everything else in IPv6 is special. */
    private static final Block GLOBAL = new Block("2000::", 3);

    private PublicAddresses() {}

    static boolean reachable(InetAddress address) {
        if (address instanceof Inet6Address && !GLOBAL.holds(address.getAddress())) {
            return false;
        }
        boolean known = address instanceof Inet4Address || address instanceof Inet6Address;
        return known && SPECIAL.stream().noneMatch(block -> block.holds(address.getAddress()));
    }

    /** Addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        Block(String start, int bits) {
            this(parsed(start), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % Byte.SIZE);
                if ((address[i / Byte.SIZE] & mask) != (start[i / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }

        /** Literals only: nothing is looked up. */
        private static byte[] parsed(String literal) {
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException(literal, e);
            }
        }
    }
}
