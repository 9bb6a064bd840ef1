package io.parkverse.shell.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.persistence.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of an open page when its session goes to another node: the component
 * tree and its session, written and read back. Whatever cannot be written, and every entity, is a fault of the view.
 */
public final class Kept {

    private Kept() {}

    /**
     * Writes and reads the open page as it is after a response; its session goes with it.
     *
     * @return size in bytes
     */
    public static int page(UI ui) {
        MockVaadin.clientRoundtrip();
        byte[] written = write(ui);
        assertThat(components(read(written)))
                .as("components of the page on the other node")
                .containsExactlyElementsOf(components(ui).toList());
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

    private static Stream<String> components(Component part) {
        List<Component> children = part.getChildren().toList();
        return Stream.concat(
                Stream.of(part.getClass().getName()), children.stream().flatMap(Kept::components));
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
