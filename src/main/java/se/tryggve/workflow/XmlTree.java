package se.tryggve.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads deployed XML files as plain trees, so that nothing that they say escapes a comparison or the handbook. */
public final class XmlTree {

    private XmlTree() {}

    /**
     * Parses a file.
     *
     * @throws IllegalArgumentException if it is not XML, or holds a document type
     */
    public static Document read(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException("A deployed file is not XML", unreadable);
        }
    }

    /** All elements of this local name, in the order of the file. */
    public static Stream<Element> all(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    /** The elements directly inside, in the order of the file. */
    public static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** Those of this local name. */
    public static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getLocalName().equals(name));
    }

    /** The text inside, each run of white space as one blank. */
    public static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** An element with all that is in it on one line, attributes in order of name. */
    public static String canonical(Element element) {
        String inside = children(element).map(XmlTree::canonical).collect(Collectors.joining(" "));
        return element.getLocalName()
                + attributes(element)
                + (inside.isEmpty() ? " " + text(element) : " [" + inside + "]");
    }

    private static Map<String, String> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> !attribute.getNodeName().startsWith("xmlns"))
                .collect(Collectors.toMap(
                        attribute -> attribute.getNodeName(),
                        attribute -> attribute.getNodeValue(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
