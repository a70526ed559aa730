package dev.freehold.examples.server.command;

import java.util.List;
import java.util.Set;

/**
 * What {@code COMMAND INFO} tells of a command.
 *
 * @param name in small letters; of a subcommand {@code config|get}
 * @param arity how many arguments, the name among them; below zero at least as many
 * @param flags words such as {@code write} and {@code denyoom}
 * @param firstKey the first argument that is a key; 0 if none is
 * @param lastKey the last one; below zero counted from the end
 * @param keyStep from one key to the next
 * @param categories words of access lists, such as {@code @read}
 * @param tips words such as {@code nondeterministic_output}
 * @param keys where the keys are, one line for each kind
 */
public record CommandInfo(
    String name,
    int arity,
    List<String> flags,
    int firstKey,
    int lastKey,
    int keyStep,
    List<String> categories,
    List<String> tips,
    List<String> keys) {
  static final CommandInfo NONE =
      new CommandInfo("", -1, List.of(), 0, 0, 0, List.of(), List.of(), List.of());

  /** Commands that run at once within a transaction. */
  static final Set<String> AT_ONCE = Set.of("exec", "discard", "multi", "watch", "quit", "reset");

  /** Commands that a client of RESP2 may call while it is subscribed. */
  static final Set<String> WHILE_SUBSCRIBED =
      Set.of("ping", "subscribe", "unsubscribe", "psubscribe", "punsubscribe", "quit", "reset");

  private static final int COLUMNS = 9;

  /** Reads a line of the table. */
  static CommandInfo of(String line) {
    String[] column = line.split(" ", COLUMNS);
    return new CommandInfo(
        column[0],
        Integer.parseInt(column[1]),
        list(column[2], ","),
        Integer.parseInt(column[3]),
        Integer.parseInt(column[4]),
        Integer.parseInt(column[5]),
        list(column[6], ","),
        list(column[7], ","),
        list(column[8], ";"));
  }

  private static List<String> list(String column, String between) {
    return column.equals("-") ? List.of() : List.of(column.split(between));
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }
}
