package org.sharedsafety.reader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pulls the XML of one part of a workbook; a document type is refused, so no entity is ever fetched or expanded. */
final class PartXml implements AutoCloseable {
    private final ZipParts parts;
    private final PartStream stream;
    private final XMLStreamReader xml;
    private char[] text = new char[256];
    private int length;

    PartXml(ZipParts parts, String name) {
        this.parts = parts;
        this.stream = parts.stream(name);
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("com.ctc.wstx.lazyParsing", false);
        try {
            this.xml = factory.createXMLStreamReader(stream);
        } catch (XMLStreamException broken) {
            closeQuietly();
            throw damaged(broken);
        }
    }

    /** Goes to the next event and answers it. */
    int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw damaged("document type");
            }
            return event;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    /** Goes to the next start of an element and answers its name; null at the end of the document. */
    @Nullable
    String nextElement() {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
        }
        return null;
    }

    /**
     * Inside an element, goes to its next child and answers the child's name; null when the element has ended.
     *
     * <p>Each child must have been read to its end before.
     */
    @Nullable
    String nextChild() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    /** Leaves the element that has just started, with all that is in it. */
    void skip() {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Reads the text of the element that has just started, to its end; see {@link #chars} and {@link #text}. */
    void readText() {
        length = 0;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
    }

    private void append(char[] from, int start, int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
        }
        System.arraycopy(from, start, text, length, count);
        length += count;
    }

    /** The local name of the element that has just started. */
    String name() {
        return xml.getLocalName();
    }

    /** Hands on the characters of a text event one by one. */
    void eachCharacter(CharTaker taker) {
        char[] chars = xml.getTextCharacters();
        int end = xml.getTextStart() + xml.getTextLength();
        for (int i = xml.getTextStart(); i < end; i++) {
            taker.take(chars[i]);
        }
    }

    /** Takes one character. */
    @FunctionalInterface
    interface CharTaker {
        void take(char c);
    }

    /** A number of times from an attribute, at least 1 and at most the given most. */
    int count(String value, int most) {
        try {
            return (int) Math.max(1, Math.min(most, Long.parseLong(value.strip())));
        } catch (NumberFormatException broken) {
            throw damaged(value);
        }
    }

    /** The characters last read, from 0 to {@link #length()}; overwritten by the next reading. */
    char[] chars() {
        return text;
    }

    int length() {
        return length;
    }

    /** The text last read. */
    String text() {
        return new String(text, 0, length);
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The attribute of that local name, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute is there and says yes. */
    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    PartStream stream() {
        return stream;
    }

    org.sharedsafety.model.WorkbenchException damaged(String detail) {
        return Failures.damaged(parts.file(), stream.name() + ": " + detail);
    }

    private org.sharedsafety.model.WorkbenchException damaged(XMLStreamException broken) {
        return Failures.damaged(parts.file(), stream.name(), broken);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        } finally {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            stream.close();
        } catch (IOException failed) {
            throw Failures.reading(parts.file(), failed);
        }
    }
}
