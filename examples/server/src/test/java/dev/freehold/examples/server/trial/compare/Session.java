package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Reply;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A script's connections to one server. */
final class Session implements Closeable {
  /** How many clients a script has at most. */
  static final int CLIENTS = 3;

  private static final int PATIENCE = 3_000;

  private static final java.util.regex.Pattern BLOCKED =
      java.util.regex.Pattern.compile("blocked_clients:(\\d+)");

  private final List<Connection> clients = new ArrayList<>();
  private final Connection inspector;

  /** Connects to a server, which then has no keys. */
  static Session empty(int port, int protocol) throws IOException {
    Session session = new Session(port, protocol);
    session.inspector.ask("FLUSHALL");
    return session;
  }

  /** Connects to a server as it is. */
  Session(int port, int protocol) throws IOException {
    inspector = new Connection(port);
    for (int i = 0; i < CLIENTS; i++) {
      Connection client = new Connection(port);
      client.socket().setSoTimeout(PATIENCE);
      clients.add(client);
      if (protocol != 2) {
        client.ask("HELLO", Integer.toString(protocol));
      }
    }
  }

  /** Sends commands of one client in one piece. */
  void send(List<Command> batch) throws IOException {
    StringBuilder wire = new StringBuilder();
    batch.forEach(command -> wire.append(command.wire()));
    try {
      clients.get(batch.get(0).client()).send(wire.toString());
    } catch (SocketException closed) {
      // The server has sent the client away: the replies that do not come tell it.
    }
  }

  /** The next reply to a client; an error that no server sends when there is none. */
  Reply read(int client) {
    try {
      return clients.get(client).read();
    } catch (IOException e) {
      return new Reply('-', "no reply: " + e.getMessage(), List.of(), "-no reply: " + e + "\r\n");
    }
  }

  /** Whether something came to a client that was not read yet. */
  boolean waiting(int client) throws IOException {
    return clients.get(client).waiting();
  }

  /** How many clients of the server wait for elements. */
  int blocked() {
    Matcher count = BLOCKED.matcher(inspector.ask("INFO", "clients").text());
    return count.find() ? Integer.parseInt(count.group(1)) : -1;
  }

  /**
   * Whether a key is kept in a hash table in one of the databases that scripts use, or is gone by
   * now from both.
   */
  boolean unordered(String key) {
    boolean found = false;
    for (String database : List.of("1", "0")) {
      inspector.ask("SELECT", database);
      Reply encoding = inspector.ask("OBJECT", "ENCODING", key);
      if (encoding.text().equals("hashtable")) {
        return true;
      }
      found |= !encoding.raw().equals("$-1\r\n");
    }
    return !found;
  }

  @Override
  public void close() throws IOException {
    for (Connection client : clients) {
      client.close();
    }
    inspector.close();
  }
}
