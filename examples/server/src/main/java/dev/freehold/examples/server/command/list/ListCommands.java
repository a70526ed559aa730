package dev.freehold.examples.server.command.list;

import dev.freehold.examples.server.command.CommandTable;

/** All commands of lists. */
public final class ListCommands {
  private ListCommands() {}

  /** Puts them into a table. */
  public static void bind(CommandTable table) {
    Ends.bind(table);
    Elements.bind(table);
    Moves.bind(table);
    Waits.bind(table);
    new Positions().bind(table);
  }
}
