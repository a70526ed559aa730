package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Numbers;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which clients {@code CLIENT KILL} means. */
final class ClientFilter {
  private static final Set<String> TYPES = Set.of("normal", "master", "replica", "slave", "pubsub");

  private @Nullable String remote;
  private @Nullable String local;
  private @Nullable String type;
  private long id;
  private boolean skipMe = true;

  /** The one with an address; returns null. */
  @Nullable String address(String address) {
    remote = address;
    skipMe = false;
    return null;
  }

  /** Reads options; returns an error, or null. */
  @Nullable String read(Call call) {
    if (call.count() % 2 != 0) {
      return "ERR syntax error";
    }
    for (int at = 2; at < call.count(); at += 2) {
      String error = read(call.text(at).toLowerCase(Locale.ROOT), call, at + 1);
      if (error != null) {
        return error;
      }
    }
    return null;
  }

  private @Nullable String read(String option, Call call, int at) {
    String value = call.text(at);
    switch (option) {
      case "id" -> {
        if (!Numbers.isLong(call.bytes(), call.start(at), call.length(at)) || call.toLong(at) < 1) {
          return "ERR client-id should be greater than 0";
        }
        id = call.toLong(at);
      }
      case "type" -> {
        type = value.toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
          return "ERR Unknown client type '" + value + "'";
        }
      }
      case "addr" -> remote = value;
      case "laddr" -> local = value;
      case "user" -> {
        if (!value.equals("default")) {
          return "ERR No such user '" + value + "'";
        }
      }
      case "skipme" -> {
        if (!value.equalsIgnoreCase("yes") && !value.equalsIgnoreCase("no")) {
          return "ERR syntax error";
        }
        skipMe = value.equalsIgnoreCase("yes");
      }
      default -> {
        return "ERR syntax error";
      }
    }
    return null;
  }

  boolean holds(Session session, Call call) {
    return (remote == null || remote.equals(session.link().remote()))
        && (local == null || local.equals(session.link().local()))
        && (type == null || type.equals(ClientLine.type(session)))
        && (id == 0 || id == session.id())
        && !(skipMe && session == call.session());
  }
}
