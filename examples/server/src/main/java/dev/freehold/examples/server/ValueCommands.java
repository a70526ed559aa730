package dev.freehold.examples.server;

import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.hash.HashCommands;
import dev.freehold.examples.server.command.list.ListCommands;
import dev.freehold.examples.server.command.set.SetCommands;
import dev.freehold.examples.server.command.sort.SortCommands;
import dev.freehold.examples.server.command.zset.SortedSetCommands;

/** The commands of all types of values but strings. */
final class ValueCommands {
  private ValueCommands() {}

  static void bind(CommandTable table) {
    ListCommands.bind(table);
    HashCommands.bind(table);
    SetCommands.bind(table);
    SortedSetCommands.bind(table);
    SortCommands.bind(table);
  }
}
