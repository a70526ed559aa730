package dev.freehold.examples.server.trial.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Commands that are sent, in order, to a server with no keys.
 *
 * @param protocol what every connection starts with, 2 or 3
 * @param drawn how many of the commands were drawn; those after them read what is stored
 */
record Script(int protocol, List<Command> commands, int drawn) {
  Script {
    commands = List.copyOf(commands);
  }

  @Override
  public String toString() {
    return commands.stream()
        .map(Command::toString)
        .collect(Collectors.joining("\n", "HELLO " + protocol + "\n", "\n"));
  }
}
