package io.parkverse.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkverse.casework.boundary.Label;
import io.parkverse.casework.boundary.Party;
import io.parkverse.casework.boundary.ProcessPicture;
import io.parkverse.casework.boundary.ProcessPlan;
import io.parkverse.casework.boundary.ProcessView;
import io.parkverse.casework.boundary.Processes;
import io.parkverse.casework.boundary.State;
import io.parkverse.platform.caller.Caller;
import io.parkverse.platform.caller.Role;
import io.parkverse.platform.i18n.Texts;
import io.parkverse.platform.identifier.TenantId;
import io.parkverse.testing.Portal;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ProcessPictureTest {

    private final TenantId park = Portal.park();
    private final Caller operator = Portal.person(park, Role.PARK_OPERATOR);
    private ProcessView process;

    @BeforeEach
    void install() {
        Processes processes = Portal.bean(Processes.class);
        processes.install(Caller.job(park, "opening"), "settlement");
        process = processes.active(operator, "settlement");
    }

    @Test
    @DisplayName("F5.1 the picture is drawn from the rows: every state once, every exit's label once")
    void drawsRows() {
        Document picture = parsed(ProcessPicture.svg(process, Texts.ENGLISH));

        assertThat(texts(picture, "name"))
                .containsExactlyElementsOf(process.plan().states().stream()
                        .map(state -> state.name().en())
                        .toList());
        assertThat(texts(picture, "label"))
                .contains("Approve", "Ask for more", "Edit")
                .containsOnlyOnce("Withdraw");
        assertThat(texts(picture, "phase")).hasSize(5);
    }

    @Test
    @DisplayName("F5.1 no two states of the picture cover each other")
    void boxesApart() {
        List<double[]> boxes = boxes(parsed(ProcessPicture.svg(process, Texts.CHINESE)));

        for (double[] one : boxes) {
            for (double[] other : boxes) {
                boolean apart = one[0] + one[2] <= other[0]
                        || other[0] + other[2] <= one[0]
                        || one[1] + one[3] <= other[1]
                        || other[1] + other[3] <= one[1];
                assertThat(one == other || apart).isTrue();
            }
        }
    }

    @Test
    @DisplayName("F5.1 the main path goes straight down the middle")
    void straightPath() {
        List<double[]> boxes = boxes(parsed(ProcessPicture.svg(process, Texts.CHINESE)));
        List<State> states = process.plan().states();
        List<double[]> path = IntStream.range(0, states.size())
                .filter(i -> states.get(i).kind() != State.Kind.END_BAD)
                .filter(i -> !states.get(i).key().equals("supplement"))
                .mapToObj(boxes::get)
                .toList();

        assertThat(path).hasSize(11).allSatisfy(box -> assertThat(box[0]).isEqualTo(path.get(0)[0]));
        assertThat(path.stream().map(box -> box[1]).toList()).isSorted();
    }

    @Test
    @DisplayName("F6.1 the picture speaks Chinese and English, and tells its content to who cannot see it")
    void accessible() {
        Element chinese =
                parsed(ProcessPicture.svg(process, Locale.SIMPLIFIED_CHINESE)).getDocumentElement();
        Element english = parsed(ProcessPicture.svg(process, Locale.UK)).getDocumentElement();

        assertThat(chinese.getAttribute("role")).isEqualTo("img");
        assertThat(chinese.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("企业入驻流程，第 1 版");
        assertThat(english.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Draft → Pre-checked → Submitted")
                .contains("Withdrawn");
    }

    @Test
    @DisplayName("F2.4 names that a park gives cannot bring markup into the page")
    void escapes() {
        List<State> states = new ArrayList<>(process.plan().states());
        Label evil = new Label("<script>坏</script>", "<script>\"&</script>");
        states.set(0, new State("draft", evil, State.Kind.START, Party.APPLICANT, "apply"));
        ProcessPlan plan = process.plan().withStates(states);

        String svg = ProcessPicture.svg(new ProcessView(2, ProcessView.Lifecycle.DRAFT, plan), Texts.ENGLISH);

        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;&quot;&amp;");
    }

    private static List<String> texts(Document picture, String css) {
        return elements(picture, "text").stream()
                .filter(text -> text.getAttribute("class").equals(css))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<double[]> boxes(Document picture) {
        return elements(picture, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("box"))
                .map(rect -> new double[] {
                    Double.parseDouble(rect.getAttribute("x")),
                    Double.parseDouble(rect.getAttribute("y")),
                    Double.parseDouble(rect.getAttribute("width")),
                    Double.parseDouble(rect.getAttribute("height"))
                })
                .toList();
    }

    private static List<Element> elements(Document picture, String tag) {
        NodeList found = picture.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}
