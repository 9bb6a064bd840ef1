package io.parkverse.benchmarks.sql;

import io.parkverse.benchmarks.sql.Statement.Parameter;
import io.parkverse.platform.identifier.UuidV7;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a parameter goes on from run to run. */
sealed interface Turn {

    /** The parameter of the run of that number, the first being 1. */
    Parameter parameter(int run, Map<UUID, UUID> born);

    /** As it was. */
    record Same(Parameter parameter) implements Turn {
        @Override
        public Parameter parameter(int run, Map<UUID, UUID> born) {
            return parameter;
        }
    }

    /** An id of something that came to be in the run, the same wherever it stands in that run. */
    record Born(UUID model, int type, boolean text) implements Turn {
        @Override
        public Parameter parameter(int run, Map<UUID, UUID> born) {
            UUID id = born.computeIfAbsent(model, key -> UuidV7.next());
            return new Parameter(text ? id.toString() : id, type);
        }
    }

    /** A number in a row, alone or within a text. */
    record Counted(String before, long last, long step, int digits, String after, Parameter model) implements Turn {
        @Override
        public Parameter parameter(int run, Map<UUID, UUID> born) {
            long value = last + step * run;
            Object next = model.value();
            if (next instanceof Integer) {
                next = Math.toIntExact(value);
            } else if (next instanceof Long) {
                next = value;
            } else if (next instanceof BigDecimal) {
                next = BigDecimal.valueOf(value);
            } else {
                next = before
                        + "0".repeat(Math.max(0, digits - Long.toString(value).length()))
                        + value
                        + after;
            }
            return new Parameter(next, model.type());
        }
    }

    /** A text that differs in some places: others stand there each time, digits for digits, letters for letters. */
    record Drawn(String model, boolean[] differs, int type) implements Turn {

        private static final String LETTERS = "ABCDEFGHJKMNPQRTWXY";

        @Override
        public Parameter parameter(int run, Map<UUID, UUID> born) {
            char[] drawn = model.toCharArray();
            for (int i = 0; i < drawn.length; i++) {
                if (differs[i]) {
                    drawn[i] = like(drawn[i]);
                }
            }
            return new Parameter(new String(drawn), type);
        }

        private static char like(char sign) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            if (Character.isDigit(sign)) {
                return (char) ('0' + random.nextInt(10));
            }
            if (sign >= 'a' && sign <= 'f') {
                return (char) ('a' + random.nextInt('f' - 'a' + 1));
            }
            return sign >= 'A' && sign <= 'Z' ? LETTERS.charAt(random.nextInt(LETTERS.length())) : sign;
        }
    }

    /** A fingerprint, which nobody computes again. */
    record Bytes(int length, int type) implements Turn {
        @Override
        public Parameter parameter(int run, Map<UUID, UUID> born) {
            byte[] drawn = new byte[length];
            ThreadLocalRandom.current().nextBytes(drawn);
            return new Parameter(drawn, type);
        }
    }

    /** What a parameter of a first and of a second run have in common. */
    static Turn between(Parameter first, Parameter second) {
        Object one = first.value();
        Object other = second.value();
        if (Objects.deepEquals(one, other)) {
            return new Same(second);
        }
        if (other instanceof UUID id) {
            return new Born(id, second.type(), false);
        }
        if (one instanceof byte[] && other instanceof byte[] bytes) {
            return new Bytes(bytes.length, second.type());
        }
        if (one instanceof Number from && other instanceof Number to) {
            return new Counted("", to.longValue(), to.longValue() - from.longValue(), 0, "", second);
        }
        return one instanceof String from && other instanceof String to ? text(from, to, second) : new Same(second);
    }

    private static Turn text(String from, String to, Parameter second) {
        if (Texts.ID.matcher(to).matches()) {
            return new Born(UUID.fromString(to), second.type(), true);
        }
        Matcher one = Texts.NUMBER.matcher(from);
        Matcher other = Texts.NUMBER.matcher(to);
        if (one.matches() && other.matches() && Texts.sameAround(one, other)) {
            long last = Long.parseLong(other.group(2));
            long step = last - Long.parseLong(one.group(2));
            return new Counted(other.group(1), last, step, other.group(2).length(), other.group(3), second);
        }
        if (from.length() != to.length() || to.length() > Texts.LONGEST) {
            return new Same(second);
        }
        boolean[] differs = new boolean[to.length()];
        for (int i = 0; i < differs.length; i++) {
            differs[i] = from.charAt(i) != to.charAt(i);
        }
        return new Drawn(to, differs, second.type());
    }

    /** Kinds of texts. */
    final class Texts {

        static final int LONGEST = 100;
        static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        /** The last run of digits, and what stands around it. */
        static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");

        private Texts() {}

        static boolean sameAround(Matcher one, Matcher other) {
            return one.group(1).equals(other.group(1)) && one.group(3).equals(other.group(3));
        }
    }
}
