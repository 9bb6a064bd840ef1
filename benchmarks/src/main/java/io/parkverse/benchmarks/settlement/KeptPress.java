package io.parkverse.benchmarks.settlement;

import io.parkverse.papers.boundary.Letterhead;
import io.parkverse.papers.boundary.PaperOrder;
import io.parkverse.papers.boundary.PaperTemplate;
import io.parkverse.papers.control.PaperPress;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Leaves the printing of papers out of a measurement: each template is printed once, and then given again with a
 * comment behind its end, so that no two papers have the same fingerprint. Prints as ever until it is told.
 */
@Alternative
@Priority(2)
@ApplicationScoped
public class KeptPress extends PaperPress {

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private volatile boolean printing = true;

    /** Whether papers are printed from now on. */
    public void print(boolean each) {
        printing = each;
    }

    @Override
    public byte[] print(PaperTemplate template, PaperOrder order, Letterhead letterhead) {
        if (printing) {
            return super.print(template, order, letterhead);
        }
        byte[] pdf = kept.computeIfAbsent(template.key(), key -> super.print(template, order, letterhead));
        byte[] comment = ("\n%" + number.incrementAndGet() + "\n").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(pdf.length + comment.length)
                .put(pdf)
                .put(comment)
                .array();
    }
}
