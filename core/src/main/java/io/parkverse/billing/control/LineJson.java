package io.parkverse.billing.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parkverse.billing.boundary.Line;
import io.parkverse.billing.boundary.LineKind;
import io.parkverse.platform.money.Money;
import java.util.List;

/** Lines of an invoice as kept in its row: a snapshot that later prices do not touch. */
final class LineJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LineJson() {}

    private record Kept(String code, String zh, String en, LineKind kind, int quantity, long unitMinor) {}

    static String write(List<Line> lines) {
        try {
            return JSON.writeValueAsString(lines.stream()
                    .map(line -> new Kept(
                            line.code(),
                            line.textZh(),
                            line.textEn(),
                            line.kind(),
                            line.quantity(),
                            line.unitPrice().minor()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Line> read(String json, String currency) {
        try {
            return JSON.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                    .map(kept -> new Line(
                            kept.code(),
                            kept.zh(),
                            kept.en(),
                            kept.kind(),
                            kept.quantity(),
                            Money.of(kept.unitMinor(), currency)))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
