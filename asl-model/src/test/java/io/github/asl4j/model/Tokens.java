package io.github.asl4j.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON text as its tokens: names, order, unescaped strings and the text of numbers, without white space. */
public final class Tokens {

    private static final JsonFactory JSON = new JsonFactory();

    private Tokens() {}

    /** Returns the tokens of a text, one string each. */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
