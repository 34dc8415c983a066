package io.github.asl4j.local.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a request says of pages. A token is good for the list that it was made for, whatever the size of its pages. */
final class Paging {

    private static final int DEFAULT_PAGE = 100;
    private static final int MAX_PAGE = 1_000;
    private static final int MAX_TOKEN_BYTES = 1_024;

    private final int size;
    private final Optional<String> token;

    private Paging(int size, Optional<String> token) {
        this.size = size;
        this.token = token;
    }

    static Paging of(Request request) {
        return of(request, MAX_TOKEN_BYTES);
    }

    static Paging of(Request request, int maxTokenBytes) {
        int asked = request.number("maxResults", MAX_PAGE, 0);
        return new Paging(asked == 0 ? DEFAULT_PAGE : asked, request.text("nextToken", 1, maxTokenBytes));
    }

    /**
     * Writes a page of a list that only grows at its end.
     *
     * @param list what tells this list from others: resource, order, filters
     */
    <T> void write(ObjectNode response, String name, String list, List<T> all, BiConsumer<ArrayNode, T> writer) {
        String prefix = "+" + list + "|";
        int from =
                Math.min(all.size(), token.map(text -> position(text, prefix)).orElse(0));
        int to = Math.min(all.size(), from + size);
        page(response, name, all.subList(from, to), writer);
        if (to < all.size()) {
            response.put("nextToken", token(prefix + to));
        }
    }

    /** Writes a page of a list whose newest items come first: those that are new meanwhile shift no page. */
    <T> void writeNewestFirst(
            ObjectNode response, String name, String list, List<T> all, BiConsumer<ArrayNode, T> writer) {
        String prefix = "-" + list + "|";
        int left =
                Math.min(all.size(), token.map(text -> position(text, prefix)).orElse(all.size()));
        int from = all.size() - left;
        int to = Math.min(all.size(), from + size);
        page(response, name, all.subList(from, to), writer);
        if (to < all.size()) {
            response.put("nextToken", token(prefix + (all.size() - to)));
        }
    }

    private static <T> void page(ObjectNode response, String name, List<T> items, BiConsumer<ArrayNode, T> writer) {
        ArrayNode page = response.putArray(name);
        items.forEach(item -> writer.accept(page, item));
    }

    private static String token(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String token, String prefix) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.startsWith(prefix)) {
                return Integer.parseUnsignedInt(text.substring(prefix.length()));
            }
        } catch (IllegalArgumentException e) {
            throw ApiException.invalidToken();
        }
        throw ApiException.invalidToken();
    }
}
