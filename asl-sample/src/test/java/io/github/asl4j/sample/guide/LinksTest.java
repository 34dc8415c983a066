package io.github.asl4j.sample.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asl4j.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index of the guide has all pages, and what they link to is there. */
class LinksTest {

    private static final Path DOCS =
            Path.of(System.getProperty("asl.root", "..")).resolve("docs");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theIndexHasAllPages() throws IOException {
        String index = Page.read("docs/README.md").text();
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(index).contains("](" + page + ")"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(String page) {
        Matcher links = LINK.matcher(Page.read("docs/" + page).text());
        while (links.find()) {
            String target = links.group(1).isEmpty() ? page : links.group(1);
            assertThat(DOCS.resolve(target)).exists();
            if (links.group(2) != null) {
                assertThat(Page.read("docs/" + target).text().lines().filter(line -> line.startsWith("#")))
                        .extracting(LinksTest::anchor)
                        .contains(links.group(2));
            }
        }
    }

    /** Returns the anchor that code hosts give a heading. */
    private static String anchor(String heading) {
        return heading.replaceFirst("#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\w\\- ]", "")
                .replace(' ', '-');
    }
}
