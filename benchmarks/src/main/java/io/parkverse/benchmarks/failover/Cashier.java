package io.parkverse.benchmarks.failover;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An operator who drops a bank's statements on the console; each holds one transfer, a cent for some invoice. */
final class Cashier implements Worker {

    /** Begins the text of these transfers. */
    static final String TEXT = "bench-";

    private static final ZoneId PARK_TIME = ZoneId.of("Asia/Shanghai");
    private static final Duration WAITING = Duration.ofMillis(500);
    private static final String ROUTE = "payments";
    private static final AtomicInteger LEFT = new AtomicInteger(100_000);

    private final Person person;
    private final List<String> remittanceCodes;
    private final Acknowledged acknowledged;
    private Screen screen;
    private int taken;

    Cashier(Person person, List<String> remittanceCodes, Acknowledged acknowledged) throws InterruptedException {
        this.person = person;
        this.remittanceCodes = List.copyOf(remittanceCodes);
        this.acknowledged = acknowledged;
        this.screen = person.open(ROUTE);
    }

    @Override
    public void round() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(WAITING.toMillis());
        String mark = TEXT + UUID.randomUUID();
        String code = remittanceCodes.get(taken % remittanceCodes.size());
        taken++;
        byte[] statement = ("交易日期,金额,对方户名,附言\n" + LocalDate.now(PARK_TIME) + ",0.01," + payer() + "," + mark + " "
                        + code + "\n")
                .getBytes(StandardCharsets.UTF_8);
        acknowledged.asked(Kind.TRANSFER);
        if (imported(mark, statement) || importedAgain(mark, statement)) {
            acknowledged.of(Kind.TRANSFER, mark);
        }
    }

    /** Drops the file; it is in when the list shows it. */
    private boolean imported(String mark, byte[] statement) throws InterruptedException {
        try {
            String target = screen.target(screen.all("vaadin-upload").get(0));
            return person.upload(target, mark + ".csv", statement).ok()
                    && screen.hear().contains(mark);
        } catch (LostScreenException lost) {
            person.line().spoilt(lost.getMessage());
            return false;
        }
    }

    /** The same file on a new screen, as somebody does who did not see it come in. */
    private boolean importedAgain(String mark, byte[] statement) throws InterruptedException {
        person.line().spoilt("a statement did not show");
        screen = person.open(ROUTE);
        return imported(mark, statement);
    }

    /** The list is sorted by day and name: the newest comes first. */
    private static String payer() {
        return String.format(Locale.ROOT, "丁%05d", LEFT.decrementAndGet());
    }
}
