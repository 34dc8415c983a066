package io.github.asl4j.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parameters of the AWS SDK are what their generator makes of the models of AWS. */
class RequestParametersTest {

    private static final Path DATA = Path.of("src/main/resources/io/github/asl4j/integrations");
    private static final Path GENERATOR = Path.of("src/generator/java/RequestParameters.java");

    private static List<Path> parameters() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("parameters"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    private static String digest(List<Path> files) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void theDataIsWhatThisGeneratorMade() throws IOException, NoSuchAlgorithmException {
        assertThat(Files.readAllLines(DATA.resolve("parameters/ORIGIN")))
                .as("run the generator again; its comment says how")
                .hasSize(4)
                .contains("by " + digest(List.of(GENERATOR)), "data " + digest(parameters()));
    }

    @Test
    void theGeneratorMakesWhatTheCatalogueReads(@TempDir Path folder) throws IOException, InterruptedException {
        Path newest = zip(
                folder.resolve("new.whl"),
                "botocore/data/sample/2020-01-01/service-2.json",
                Files.readString(Path.of("src/test/resources/models/new.json")),
                "botocore/data/sample/2010-01-01/service-2.json",
                Files.readString(Path.of("src/test/resources/models/old.json")));
        Path withdrawn = zip(
                folder.resolve("withdrawn.jar"),
                "models/sample-model.json",
                Files.readString(Path.of("src/test/resources/models/old.json")));
        Path made = folder.resolve("parameters");
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "asl-integrations/" + GENERATOR,
                        made.toString(),
                        newest.toString(),
                        withdrawn.toString())
                .directory(Path.of("..").toFile())
                .redirectErrorStream(true)
                .start();
        String output;
        try (InputStream text = generator.getInputStream()) {
            output = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(generator.waitFor()).as(output).isZero();
        assertThat(Files.readAllLines(made.resolve("sample.txt")))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/models/sample.txt")));
    }

    private static Path zip(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** All that the jar holds of the catalogue, each file on its own as the jar has it. */
    @Test
    void theWholeCatalogueTakesLessThanAMegabyte() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CountingStream counted = new CountingStream();
                try (DeflaterOutputStream deflated =
                        new DeflaterOutputStream(counted, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
                    Files.copy(file, deflated);
                }
                bytes += counted.count;
            }
        }
        System.out.printf("the data of the catalogue takes %d bytes in the jar%n", bytes);
        assertThat(bytes).isLessThan(1_000_000);
    }

    private static final class CountingStream extends java.io.OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }
    }
}
