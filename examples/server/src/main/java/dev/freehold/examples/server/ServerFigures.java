package dev.freehold.examples.server;

import dev.freehold.examples.server.command.Context;

/** The figures that JMX shows. Other threads read them, so that they may be a little old. */
final class ServerFigures implements ServerBean {
  private final Context context;

  ServerFigures(Context context) {
    this.context = context;
  }

  @Override
  public int getClients() {
    return context.sessions().count();
  }

  @Override
  public int getWaitingClients() {
    return context.sessions().waiting();
  }

  @Override
  public long getCommands() {
    return context.statistics().commands();
  }

  @Override
  public long getBytesIn() {
    return context.statistics().bytesIn();
  }

  @Override
  public long getBytesOut() {
    return context.statistics().bytesOut();
  }

  @Override
  public long getErrors() {
    return context.statistics().errors();
  }
}
