package io.github.asl4j.validate.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.asl4j.model.internal.SyntaxProblem;
import io.github.asl4j.validate.source.Tree.Elements;
import io.github.asl4j.validate.source.Tree.Literal;
import io.github.asl4j.validate.source.Tree.Member;
import io.github.asl4j.validate.source.Tree.Members;
import io.github.asl4j.validate.source.Tree.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON. */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private final String text;

    private JsonTree(String text) {
        this.text = text;
    }

    static Tree read(String text) throws UnreadableSource {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new UnreadableSource(
                        "INVALID_JSON_DESCRIPTION", "the file is empty; a definition is expected", 0);
            }
            return new JsonTree(text).value(parser);
        } catch (JsonProcessingException e) {
            SyntaxProblem problem = SyntaxProblem.of(text, e);
            throw new UnreadableSource(
                    "INVALID_JSON_DESCRIPTION", problem.message(), new Lines(text).offset(problem.position()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private Tree value(JsonParser parser) throws IOException {
        int offset = offset(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<Member> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    int place = offset(parser);
                    parser.nextToken();
                    members.add(new Member(name, place, value(parser)));
                }
                yield new Members(offset, members);
            }
            case START_ARRAY -> {
                List<Tree> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield new Elements(offset, elements);
            }
            case VALUE_STRING -> new Text(offset, QuotedText.escaped(text, parser.getText(), offset));
            default -> new Literal(offset, parser.getText());
        };
    }
}
