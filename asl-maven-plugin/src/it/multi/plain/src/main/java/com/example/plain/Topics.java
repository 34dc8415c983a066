package com.example.plain;

public final class Topics {

    public static final String NAME = "Topic";

    private Topics() {}
}
