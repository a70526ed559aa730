package dev.freehold.maven.pom;

/**
 * Lines to add.
 *
 * @param offset before which letter of the text; the begin of a line
 * @param lines what, with line ends
 */
record Insertion(int offset, String lines) {}
