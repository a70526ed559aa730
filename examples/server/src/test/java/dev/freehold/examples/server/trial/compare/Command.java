package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Bytes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One command of a script.
 *
 * @param client which of the script's connections sends it, from zero
 * @param arguments the command's name first
 * @param order how its replies are compared
 * @param inline whether it is sent as a line of text
 * @param joined whether it is sent together with the one before it, its reply read after both
 */
record Command(int client, List<String> arguments, Order order, boolean inline, boolean joined) {
  static Command of(Order order, String... arguments) {
    return new Command(0, List.of(arguments), order, false, false);
  }

  String name() {
    return arguments.isEmpty() ? "" : arguments.get(0).toUpperCase(java.util.Locale.ROOT);
  }

  Command with(List<String> changed) {
    return new Command(client, List.copyOf(changed), order, inline, joined);
  }

  Command alone() {
    return new Command(client, arguments, order, inline, false);
  }

  Command framed() {
    return new Command(client, arguments, order, false, joined);
  }

  /** The bytes that are sent. */
  String wire() {
    return inline
        ? String.join(" ", arguments) + "\r\n"
        : Bytes.request(arguments.toArray(new String[0]));
  }

  /** As one types it in redis-cli, the connection before it. */
  @Override
  public String toString() {
    String text = arguments.stream().map(Command::word).collect(Collectors.joining(" "));
    return client + (joined ? "+ " : "> ") + text + (inline ? "  (inline)" : "");
  }

  private static String word(String argument) {
    String shown =
        argument.length() <= 200
            ? argument
            : argument.substring(0, 60) + "…" + argument.length() + "…";
    return shown.matches("[\\w*.:()\\[+-]+") ? shown : Bytes.quoted(shown);
  }
}
