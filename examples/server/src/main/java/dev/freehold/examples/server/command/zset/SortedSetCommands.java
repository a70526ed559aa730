package dev.freehold.examples.server.command.zset;

import dev.freehold.examples.server.command.CommandTable;

/** All commands of sorted sets. */
public final class SortedSetCommands {
  private SortedSetCommands() {}

  /** Puts them into a table. */
  public static void bind(CommandTable table) {
    new Additions().bind(table);
    Members.bind(table);
    new Ranges().bind(table);
    new Counts().bind(table);
    Pops.bind(table);
    Waits.bind(table);
    new Combinations().bind(table);
    new RandomMembers().bind(table);
    new MemberScan().bind(table);
  }
}
