package dev.freehold.examples.server.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command: what it is called, how it may be called, and what it does. */
public final class Command {
  /** What no client asked for. */
  static final Command NONE = new Command(CommandInfo.NONE, (call, store, reply) -> {}, null);

  private final CommandInfo info;
  private final @Nullable Handler handler;
  private final @Nullable DeskHandler deskHandler;
  private final Map<String, Command> parts = new LinkedHashMap<>();
  private final boolean write;
  private final boolean denyOom;
  private final boolean withoutPassword;
  private final boolean noMulti;
  private final boolean queued;
  private final boolean whileSubscribed;

  Command(CommandInfo info, @Nullable Handler handler, @Nullable DeskHandler deskHandler) {
    this.info = info;
    this.handler = handler;
    this.deskHandler = deskHandler;
    write = info.has("write");
    denyOom = info.has("denyoom");
    withoutPassword = info.has("no_auth");
    noMulti = info.has("no_multi");
    queued = !CommandInfo.AT_ONCE.contains(info.name());
    whileSubscribed = CommandInfo.WHILE_SUBSCRIBED.contains(info.name());
  }

  /** What {@code COMMAND INFO} tells. */
  public CommandInfo info() {
    return info;
  }

  /** Its name; of a subcommand {@code config|get}. */
  public String name() {
    return info.name();
  }

  /** What it does with the store alone; null if it needs more. */
  @Nullable Handler handler() {
    return handler;
  }

  /** What it does with the store and with other clients. */
  @Nullable DeskHandler deskHandler() {
    return deskHandler;
  }

  /** Whether it does anything itself, and not its subcommands alone. */
  boolean runs() {
    return handler != null || deskHandler != null;
  }

  /** Its subcommands, by their names; none of most. */
  Map<String, Command> parts() {
    return parts;
  }

  /** Whether it may change data. */
  public boolean write() {
    return write;
  }

  /** Whether it may take memory. */
  boolean denyOom() {
    return denyOom;
  }

  /** Whether it may be called before the password was said. */
  boolean withoutPassword() {
    return withoutPassword;
  }

  /** Whether it is refused within a transaction. */
  boolean noMulti() {
    return noMulti;
  }

  /** Whether it waits for {@code EXEC} within a transaction. */
  boolean queued() {
    return queued;
  }

  /** Whether a client of RESP2 that has subscribed may call it. */
  boolean whileSubscribed() {
    return whileSubscribed;
  }

  /** Whether it can be called with so many arguments. */
  boolean takes(int count) {
    return info.arity() >= 0 ? count == info.arity() : count >= -info.arity();
  }
}
