package io.parkverse.benchmarks.failover;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A founder who reads agreements in the workspace and signs them with his password, one after the other. */
final class Signer implements Worker {

    private static final Duration READING = Duration.ofSeconds(2);
    private static final Pattern CHECKSUM = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final String BOX = "vaadin-checkbox";

    private final Person person;
    private final Queue<UUID> waiting;
    private final Acknowledged acknowledged;
    private Screen screen;
    private String route = "";

    Signer(Person person, Queue<UUID> waiting, Acknowledged acknowledged) throws InterruptedException {
        this.person = person;
        this.waiting = waiting;
        this.acknowledged = acknowledged;
        this.screen = person.open("");
    }

    @Override
    public void round() throws InterruptedException {
        try {
            if (screen.all(BOX).isEmpty()) {
                turn();
            }
            String paper = papers(screen).get(0);
            TimeUnit.MILLISECONDS.sleep(READING.toMillis());
            acknowledged.asked(Kind.SIGNATURE);
            if (signed(paper)) {
                acknowledged.of(Kind.SIGNATURE, paper);
            }
        } catch (LostScreenException lost) {
            person.line().spoilt(lost.getMessage());
            screen = person.open(route);
        }
    }

    /** Goes to the next case whose agreements nobody has signed. */
    private void turn() throws InterruptedException {
        UUID next = waiting.poll();
        if (next == null) {
            throw new IllegalStateException("no agreement is left to be signed");
        }
        route = "cases/" + next + "/agreement";
        screen.go(route);
        if (screen.all(BOX).isEmpty()) {
            throw new IllegalStateException("there is nothing to sign at " + route);
        }
    }

    /** Signs; when that did not show, or the screen was lost, looks again whether it is signed. */
    private boolean signed(String paper) throws InterruptedException {
        try {
            Element read = screen.all(BOX).get(0);
            Element box = read.parent().orElseThrow();
            screen.enter(read, "checked", BooleanNode.TRUE, "checked-changed");
            screen.enter(box.child("vaadin-password-field"), "value", TextNode.valueOf(Person.PASSWORD), "change");
            screen.press(box.child("vaadin-button"));
            if (!papers(screen).contains(paper)) {
                return true;
            }
            person.line().spoilt("a signature was refused");
        } catch (LostScreenException lost) {
            person.line().spoilt(lost.getMessage());
        }
        screen = person.open(route);
        return !papers(screen).contains(paper);
    }

    /** Checksums of the papers that are laid before the signer. */
    private static List<String> papers(Screen screen) {
        return screen.all(BOX).stream()
                .map(read -> read.parent().flatMap(Element::parent).orElseThrow())
                .map(Signer::checksum)
                .toList();
    }

    private static String checksum(Element card) {
        return card.all()
                .map(element -> CHECKSUM.matcher(element.value("text")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a paper without a checksum"));
    }
}
