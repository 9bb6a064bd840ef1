package io.parkverse.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Set;

/**
 * One keep-alive connection with at most one request under way. The server may end it when it has been
 * idle or used often; then it is opened anew, and a request that met its end is sent once more (RFC 9110,
 * 9.2.2).
 */
final class Wire {

    private final InetSocketAddress server;
    private final Selector selector;
    private final Set<Integer> accepted;
    private final AnswerReader answer = new AnswerReader();
    private SocketChannel channel;
    private ByteBuffer request;
    private long since;
    private boolean waiting;
    private boolean repeated;

    Wire(InetSocketAddress server, Selector selector, Set<Integer> accepted) throws IOException {
        this.server = server;
        this.selector = selector;
        this.accepted = Set.copyOf(accepted);
        this.channel = connected();
        this.request = ByteBuffer.allocate(0);
    }

    /**
     * Sends a request.
     *
     * @param begin when its latency begins, by {@link System#nanoTime}
     */
    void send(ByteBuffer next, long begin) throws IOException {
        request = next;
        since = begin;
        waiting = true;
        repeated = false;
        answer.reset();
        write();
    }

    boolean waiting() {
        return waiting;
    }

    long since() {
        return since;
    }

    /** Whether the answer is complete now. */
    boolean receive(ByteBuffer space) throws IOException {
        space.clear();
        if (ended(space)) {
            reopen();
            return false;
        }
        space.flip();
        if (!waiting || !answer.accept(space)) {
            return false;
        }
        if (!accepted.contains(answer.status())) {
            throw new IOException("a measured page answered " + answer.status());
        }
        waiting = false;
        if (answer.last()) {
            reconnect();
        }
        return true;
    }

    /** Bytes of the last answer's body. */
    long length() {
        return answer.length();
    }

    void close() throws IOException {
        channel.close();
    }

    /** Also when the server has refused further bytes. */
    private boolean ended(ByteBuffer space) {
        try {
            return channel.read(space) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private void reopen() throws IOException {
        reconnect();
        if (waiting) {
            if (repeated || answer.begun()) {
                throw new EOFException("the server ended a connection with a request under way");
            }
            repeated = true;
            request.rewind();
            write();
        }
    }

    private void write() throws IOException {
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    private void reconnect() throws IOException {
        channel.close();
        channel = connected();
    }

    private SocketChannel connected() throws IOException {
        SocketChannel opened = SocketChannel.open(server);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }
}
