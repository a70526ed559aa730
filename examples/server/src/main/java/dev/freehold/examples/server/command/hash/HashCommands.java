package dev.freehold.examples.server.command.hash;

import dev.freehold.examples.server.command.CommandTable;

/** All commands of hashes. */
public final class HashCommands {
  private HashCommands() {}

  /** Puts them into a table. */
  public static void bind(CommandTable table) {
    Fields.bind(table);
    AllFields.bind(table);
    new Increments().bind(table);
    new RandomFields().bind(table);
    new FieldScan().bind(table);
  }
}
