package dev.freehold.examples.server.net;

import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.resp.Request;

/** A time in which clients wait ({@code CLIENT PAUSE}). */
final class Pause {
  private final Dispatcher dispatcher;
  private long until;
  private boolean writesOnly;
  private boolean waited;

  Pause(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  void begin(long end, boolean onlyWrites) {
    until = end;
    writesOnly = onlyWrites;
  }

  /** Whether no request may be run. */
  boolean holdsAll(long now) {
    return now < until && !writesOnly && hold();
  }

  /** Whether a request may not be run. */
  boolean holds(Connection from, Request request, long now) {
    return now < until && (!writesOnly || dispatcher.changes(from.session(), request)) && hold();
  }

  private boolean hold() {
    waited = true;
    return true;
  }

  /** Whether somebody has waited and need not any more. */
  boolean ends(long now) {
    boolean ends = waited && now >= until;
    waited &= !ends;
    return ends;
  }
}
