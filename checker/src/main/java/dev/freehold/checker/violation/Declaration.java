package dev.freehold.checker.violation;

/**
 * A class or a member of one, which keeps its name when lines move.
 *
 * @param type the binary name of the class
 * @param member a field, or a method or constructor with its parameters' types as in {@code
 *     ship(Order)}; empty for the class itself
 */
public record Declaration(String type, String member) {}
