package dev.freehold.checker.violation;

/**
 * Where the code says that it is right though the checker cannot see it, by {@code @Unsafe}.
 *
 * @param file as javac names it
 * @param line from 1
 * @param reason as it is written there
 */
public record TrustedPlace(String file, int line, String reason) {}
