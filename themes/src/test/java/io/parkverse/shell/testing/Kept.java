package io.parkverse.shell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import jakarta.persistence.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/**
 * What is kept of an open page when its session goes to another node: the component tree written and
 * read back. Whatever cannot be written, and every entity, is a fault of the view.
 */
public final class Kept {

    private Kept() {}

    /**
     * Writes and reads the open page as it is after an answer: what was to be done before one is done.
     *
     * @return size in bytes
     */
    public static int page(UI ui) {
        MockVaadin.clientRoundtrip();
        byte[] written = write(ui);
        UI read = read(written);
        assertThat(read.getChildren().count())
                .as("components at the top of the page")
                .isEqualTo(ui.getChildren().count());
        return written.length;
    }

    private static byte[] write(UI ui) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new EntityDetector(bytes)) {
            out.writeObject(ui);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static UI read(byte[] written) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
            return (UI) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Refuses entities, which are serializable by chance and stale by nature. */
    private static final class EntityDetector extends ObjectOutputStream {

        EntityDetector(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object held) {
            assertThat(held.getClass().isAnnotationPresent(Entity.class))
                    .as("the page holds the entity " + held.getClass().getName())
                    .isFalse();
            return held;
        }
    }
}
