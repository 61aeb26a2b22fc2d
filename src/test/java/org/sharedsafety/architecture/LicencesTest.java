package org.sharedsafety.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Rule 17: everything that ships has a licence that the product may carry, by the words of its own POM. */
class LicencesTest {
    private static final Pattern ALLOWED = Pattern.compile(
            "(?i).*(apache|\\bMIT\\b|BSD|eclipse|EPL|EDL|mozilla|MPL|LGPL|lesser general public|unicode|ICU|public domain|CC0|OFL|open font).*");
    /** The GPL with the class path exception is what the Java platform itself comes under. */
    private static final Pattern CLASS_PATH_EXCEPTION = Pattern.compile("(?i).*(classpath|\\+CE\\b).*");

    private static final Pattern BANNED = Pattern.compile("(?i).*(\\bA?GPL|affero|(?<!lesser )general public).*");

    /** POMs that name no licence, with where their licence stands instead. */
    private static final Map<String, String> SAID_ELSEWHERE = Map.of(
            "jsr305", "BSD: header of the FindBugs JSR-305 sources; its POM says Apache",
            "listenablefuture", "Apache: the empty placeholder of Guava, licence in Guava's POM");

    @Test
    void everythingThatShipsMayShip() throws Exception {
        Map<String, List<String>> wrong = new TreeMap<>();
        List<Path> jars = runtimeJars();
        assertTrue(jars.size() > 30, "the run-time class path was not read");
        for (Path jar : jars) {
            String artifact = jar.getParent().getParent().getFileName().toString();
            List<String> licences = licencesOf(pomBeside(jar));
            if (licences.isEmpty() && SAID_ELSEWHERE.containsKey(artifact)) {
                continue;
            }
            if (!mayShip(licences)) {
                wrong.put(artifact, licences);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void theRuleBites() {
        assertFalse(mayShip(List.of("GNU General Public License, version 3")));
        assertFalse(mayShip(List.of("GNU Affero General Public License")));
        assertFalse(mayShip(List.of("AGPL-3.0")));
        assertFalse(mayShip(List.of()));
        assertFalse(mayShip(List.of("Commercial")));
        assertTrue(mayShip(List.of("GPLv2+CE", "GPL-2.0-with-classpath-exception")));
    }

    /** One licence of several is enough: the choice is the user's. */
    private static boolean mayShip(List<String> licences) {
        return licences.stream()
                .anyMatch(name -> CLASS_PATH_EXCEPTION.matcher(name).matches()
                        || (ALLOWED.matcher(name).matches()
                                && !BANNED.matcher(name).matches()));
    }

    private static List<Path> runtimeJars() throws IOException {
        String path = Files.readString(Path.of("target", "runtime.classpath")).strip();
        List<Path> jars = new ArrayList<>();
        for (String entry : path.split(Pattern.quote(File.pathSeparator))) {
            jars.add(Path.of(entry));
        }
        return jars;
    }

    private static Path pomBeside(Path jar) {
        Path version = jar.getParent();
        return version.resolve(version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
    }

    private static List<String> licencesOf(Path pom) throws Exception {
        Element project = parse(pom);
        List<String> names = new ArrayList<>();
        for (Element licences : children(project, "licenses")) {
            for (Element licence : children(licences, "license")) {
                for (Element name : children(licence, "name")) {
                    names.add(name.getTextContent().strip());
                }
            }
        }
        List<Element> parents = children(project, "parent");
        if (!names.isEmpty() || parents.isEmpty()) {
            return names;
        }
        Element parent = parents.get(0);
        Path repository = repositoryOf(pom, project, parent);
        Path folder = repository;
        for (String part : text(parent, "groupId").split("\\.")) {
            folder = folder.resolve(part);
        }
        String artifact = text(parent, "artifactId");
        String version = text(parent, "version");
        return licencesOf(folder.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom"));
    }

    private static Path repositoryOf(Path pom, Element project, Element parent) {
        String group = children(project, "groupId").isEmpty() ? text(parent, "groupId") : text(project, "groupId");
        Path up = pom.getParent().getParent().getParent();
        for (int i = 0; i < group.split("\\.").length; i++) {
            up = up.getParent();
        }
        return up;
    }

    private static Element parse(Path pom) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
