package dev.freehold.examples.server.command;

/** All commands that need nothing but the store and the call. */
final class Commands {
  private Commands() {}

  static void bind(CommandTable table) {
    new StringCommands().bind(table);
    new NumberCommands().bind(table);
    new RangeCommands().bind(table);
    new CommonSubsequence().bind(table);
    new BitCommands().bind(table);
    new BitRangeCommands().bind(table);
    new BitField().bind(table);
    KeyCommands.bind(table);
    new ExpiryCommands().bind(table);
    new ScanCommands().bind(table);
    new WholeDatabases().bind(table);
    ObjectCommands.bind(table);
    ConfigCommands.bind(table);
    TableCommands.bind(table);
    new InfoCommand().bind(table);
    ServerCommands.bind(table);
    DebugCommand.bind(table);
  }
}
