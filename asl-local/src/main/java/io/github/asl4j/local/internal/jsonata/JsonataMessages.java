package io.github.asl4j.local.internal.jsonata;

import com.dashjoin.jsonata.JException;

/** The words for a failed evaluation, with its code before them. */
final class JsonataMessages {

    private JsonataMessages() {}

    static String of(JException e) {
        return e.getError() + ": " + e.getMessage();
    }
}
