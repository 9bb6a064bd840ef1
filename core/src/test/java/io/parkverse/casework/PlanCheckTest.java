package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.Phase;
import io.parkverse.casework.boundary.ProcessFinding;
import io.parkverse.casework.boundary.ProcessFinding.Kind;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.State;
import io.parkverse.casework.boundary.Transition;
import io.parkverse.casework.control.PlanCheck;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCheckTest {

    private static final Label NAME = new Label("名", "name");

    @Test
    @DisplayName("F5.1 a plan with a start, a middle and an end holds together")
    void holds() {
        assertThat(check(plan(List.of(start("a"), normal("b"), end("c")), way("a", "b"), way("b", "c"))))
                .isEmpty();
    }

    @Test
    @DisplayName("F5.1 a plan needs exactly one start")
    void starts() {
        assertThat(check(plan(List.of(normal("a"), end("c")), way("a", "c")))).containsExactly(Kind.NO_START);
        assertThat(check(plan(List.of(start("a"), start("b"), end("c")), way("a", "c"), way("b", "c"))))
                .containsExactly(Kind.SEVERAL_STARTS);
    }

    @Test
    @DisplayName("F5.1 a circle without a way to an end is found")
    void circle() {
        assertThat(check(plan(
                        List.of(start("a"), normal("b"), normal("d"), end("c")),
                        way("a", "b"),
                        way("b", "d"),
                        way("d", "b"),
                        way("a", "c"))))
                .containsExactly(Kind.NO_END, Kind.NO_END);
    }

    @Test
    @DisplayName("F5.1 names that mean nothing are found before paths are")
    void names() {
        assertThat(check(plan(List.of(start("a"), normal("b")), way("a", "nowhere"))))
                .containsExactly(Kind.UNKNOWN_STATE);
        assertThat(check(plan(List.of(start("a"), end("c"), end("c")), way("a", "c"))))
                .containsExactly(Kind.DUPLICATE);
    }

    @Test
    @DisplayName("F5.1 a transition that nobody may take is found")
    void roles() {
        Transition nobody =
                new Transition("a", "go", "c", NAME, List.of(), List.of(), List.of(), 0, false, true, false);

        assertThat(check(plan(List.of(start("a"), end("c")), nobody))).containsExactly(Kind.NO_ROLE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("F6.1 every finding has a text in both languages")
    void texts(Kind kind) {
        ProcessFinding finding = new ProcessFinding(kind, "the-name");

        assertThat(Texts.get(Texts.CHINESE, finding.textKey(), finding.name())).contains("the-name");
        assertThat(Texts.get(Texts.ENGLISH, finding.textKey(), finding.name())).contains("the-name");
    }

    private static List<Kind> check(ProcessPlan plan) {
        return PlanCheck.of(plan).stream().map(ProcessFinding::kind).toList();
    }

    private static ProcessPlan plan(List<State> states, Transition... transitions) {
        return new ProcessPlan("test", "T", NAME, List.of(new Phase("all", NAME)), states, List.of(transitions));
    }

    private static State start(String key) {
        return new State(key, NAME, State.Kind.START, Party.STAFF, "all");
    }

    private static State normal(String key) {
        return new State(key, NAME, State.Kind.NORMAL, Party.STAFF, "all");
    }

    private static State end(String key) {
        return new State(key, NAME, State.Kind.END_GOOD, Party.NOBODY, "all");
    }

    private static Transition way(String from, String to) {
        return new Transition(
                from, "to-" + to, to, NAME, List.of(Role.REVIEWER), List.of(), List.of(), 0, false, true, false);
    }
}
