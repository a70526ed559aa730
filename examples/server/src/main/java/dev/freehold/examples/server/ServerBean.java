package dev.freehold.examples.server;

/** What JMX shows of the server, as {@code dev.freehold.examples.server:type=Server,port=N}. */
public interface ServerBean {
  /** How many clients are connected. */
  int getClients();

  /** How many wait for a key. */
  int getWaitingClients();

  /** How many commands were run. */
  long getCommands();

  /** How many bytes came in. */
  long getBytesIn();

  /** How many bytes went out. */
  long getBytesOut();

  /** How many errors were replied. */
  long getErrors();
}
