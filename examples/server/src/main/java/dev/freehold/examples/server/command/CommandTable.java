package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Request;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The commands by their names. A name is looked up in the bytes that it came in: its first letters
 * are a number, whose hash names the place.
 */
public final class CommandTable {
  private static final int PLACES = 2048;
  private static final int MULTIPLIER = 0x9E3779B1;

  private final Map<String, CommandInfo> known = new HashMap<>();
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final @Nullable Command[] places = new Command[PLACES];
  private final byte[][] names = new byte[PLACES][];

  /** Makes a table without commands; what can be said of each is known. */
  public CommandTable() {
    for (String line : Resource.lines("commands.txt")) {
      if (!line.startsWith("#")) {
        CommandInfo info = CommandInfo.of(line);
        known.put(info.name(), info);
      }
    }
  }

  /** Says what a command does, or a subcommand, {@code config|get}. */
  public void bind(String name, Handler handler) {
    put(new Command(info(name), handler, null));
  }

  /** Says what a command does that has to do with other clients. */
  public void bindDesk(String name, DeskHandler handler) {
    put(new Command(info(name), null, handler));
  }

  private CommandInfo info(String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  private void put(Command command) {
    String name = command.name();
    int bar = name.indexOf('|');
    if (bar >= 0) {
      container(name.substring(0, bar)).parts().put(name.substring(bar + 1), command);
      return;
    }
    commands.put(name, command);
    byte[] bytes = Ascii.of(name);
    int place = place(bytes, 0, bytes.length);
    while (places[place] != null) {
      place = place + 1 & PLACES - 1;
    }
    places[place] = command;
    names[place] = bytes;
  }

  private Command container(String name) {
    Command container = commands.get(name);
    if (container == null) {
      put(new Command(info(name), null, null));
      container = Objects.requireNonNull(commands.get(name));
    }
    return container;
  }

  private static int place(byte[] name, int start, int length) {
    int hash = length;
    for (int at = start; at < start + length; at++) {
      hash = hash * 31 + (name[at] | 0x20);
    }
    return hash * MULTIPLIER >>> 21;
  }

  /** Finds the command of a request, or its subcommand; null if there is none. */
  @Nullable Command find(Request request) {
    Command command = find(request.bytes(), request.start(0), request.length(0));
    return command == null || command.parts().isEmpty() || request.count() < 2
        ? command
        : command.parts().get(second(request));
  }

  private static String second(Request request) {
    return Ascii.text(request.bytes(), request.start(1), request.length(1))
        .toLowerCase(Locale.ROOT);
  }

  /** Finds a command, in capital or small letters; null if there is none. */
  @Nullable Command find(byte[] name, int start, int length) {
    for (int place = place(name, start, length); ; place = place + 1 & PLACES - 1) {
      Command command = places[place];
      if (command == null || Ascii.is(name, start, length, names[place])) {
        return command;
      }
    }
  }

  /** All commands, without subcommands. */
  Iterable<Command> all() {
    return commands.values();
  }

  /** How many there are. */
  int size() {
    return commands.size();
  }

  /** Finds by text, for those who ask about commands. */
  @Nullable Command find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int bar = lower.indexOf('|');
    if (bar < 0) {
      return commands.get(lower);
    }
    Command container = commands.get(lower.substring(0, bar));
    return container == null ? null : container.parts().get(lower.substring(bar + 1));
  }
}
