package io.parkverse.billing.control.statement;

import io.parkverse.billing.boundary.BillingError;
import io.parkverse.billing.boundary.BillingException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML document from a stranger, by local names: no document type, no entities from outside, at most
 * {@value #MAX_DEPTH} levels and {@value #MAX_ELEMENTS} elements. The size is limited by the caller.
 */
final class XmlTree {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_ELEMENTS = 1_000_000;

    /** The reader of the JDK: what the server or a library brings must not change the limits. */
    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlTree> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlTree(String name) {
        this.name = name;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    static XmlTree read(byte[] content) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | MissingResourceException e) {
            // the JDK has no words for some of the faults that it finds
            BillingException refusal = new BillingException(BillingError.FILE_UNREADABLE);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static XmlTree read(XMLStreamReader reader) throws XMLStreamException {
        XmlTree top = new XmlTree("");
        Deque<XmlTree> open = new ArrayDeque<>(List.of(top));
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("no document type and no entities");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                        throw new XMLStreamException("too deep or too many elements");
                    }
                    open.push(open.element().child(reader));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {
                    // comments, white space and processing instructions say nothing
                }
            }
        }
        return top;
    }

    private XmlTree child(XMLStreamReader reader) {
        XmlTree child = new XmlTree(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            child.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        children.add(child);
        return child;
    }

    /** All elements at the end of a path of child names. */
    List<XmlTree> all(String... path) {
        Stream<XmlTree> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(tree -> tree.children.stream()).filter(tree -> tree.name.equals(step));
        }
        return found.toList();
    }

    Optional<XmlTree> first(String... path) {
        return all(path).stream().findFirst();
    }

    /** Text of the first element of a path that has one. */
    Optional<String> text(String... path) {
        return all(path).stream()
                .map(XmlTree::text)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    String text() {
        return text.toString().strip();
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }
}
