package dev.freehold.examples.server.command.set;

import dev.freehold.examples.server.command.CommandTable;

/** All commands of sets. */
public final class SetCommands {
  private SetCommands() {}

  /** Puts them into a table. */
  public static void bind(CommandTable table) {
    Members.bind(table);
    Moves.bind(table);
    new RandomMembers().bind(table);
    new Intersections().bind(table);
    new Combinations().bind(table);
    new MemberScan().bind(table);
  }
}
