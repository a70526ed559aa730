package dev.freehold.soundness.program;

import java.util.List;

/** Statements one after another. */
public record Block(List<Statement> statements) {
  /** No statements. */
  public static final Block EMPTY = new Block(List.of());

  public Block {
    statements = List.copyOf(statements);
  }

  public boolean isEmpty() {
    return statements.isEmpty();
  }
}
