package io.parkverse.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One keep-alive connection with at most one request under way. Opens itself anew when the server ends it. */
final class Wire {

    private static final int OK = 200;

    private final InetSocketAddress server;
    private final Selector selector;
    private final AnswerReader answer = new AnswerReader();
    private SocketChannel channel;
    private long since;
    private boolean waiting;

    Wire(InetSocketAddress server, Selector selector) throws IOException {
        this.server = server;
        this.selector = selector;
        this.channel = connected();
    }

    /**
     * Sends a request.
     *
     * @param begin when its latency begins, by {@link System#nanoTime}
     */
    void send(ByteBuffer request, long begin) throws IOException {
        since = begin;
        waiting = true;
        answer.reset();
        while (request.hasRemaining()) {
            channel.write(request);
        }
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
        int count = channel.read(space);
        if (count < 0) {
            if (waiting) {
                throw new EOFException("the server ended a connection with a request under way");
            }
            reconnect();
            return false;
        }
        space.flip();
        if (!waiting || !answer.accept(space)) {
            return false;
        }
        if (answer.status() != OK) {
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
