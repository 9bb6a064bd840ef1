package io.parkverse.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.shell.testing.Browserless;
import io.parkverse.shell.testing.Kept;
import jakarta.persistence.Entity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptTest {

    @BeforeEach
    void visit() {
        Browserless.visit("io.parkverse.shell", Caller.job(TenantId.PLATFORM, "tests"), Texts.CHINESE);
    }

    @AfterEach
    void leave() {
        Browserless.leave();
    }

    @Test
    @DisplayName("F6.4 a page that holds records and components survives")
    void records() {
        assertThat(Kept.page(showing(new Holder(List.of("a", "b"))))).isPositive();
    }

    @Test
    @DisplayName("F6.4 a page that holds an entity is reported by the entity's name")
    void entity() {
        UI page = showing(new Holder(List.of(new Enterprise())));

        assertThatThrownBy(() -> Kept.page(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("holds the entity " + Enterprise.class.getName());
    }

    @Test
    @DisplayName("F6.4 a page that holds what cannot be written is reported by its class")
    void stream() {
        UI page = showing(new Open(new ByteArrayInputStream(new byte[0])));

        assertThatThrownBy(() -> Kept.page(page)).hasMessageContaining(ByteArrayInputStream.class.getName());
    }

    private static UI showing(Component part) {
        UI page = UI.getCurrent();
        page.add(part);
        return page;
    }

    @Entity
    private static class Enterprise implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private static final class Holder extends Div {

        private static final long serialVersionUID = 1L;
        private final List<? extends Serializable> held;

        Holder(List<? extends Serializable> held) {
            this.held = held;
            setText(String.valueOf(this.held.size()));
        }
    }

    private static final class Open extends Div {

        private static final long serialVersionUID = 1L;
        private final InputStream held;

        Open(InputStream held) {
            this.held = held;
            setText(this.held.getClass().getSimpleName());
        }
    }
}
