package dev.freehold.examples.orderbook.run;

import dev.freehold.Own;
import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.ordinary.OrdinaryExchange;
import dev.freehold.examples.orderbook.pooled.PooledExchange;

/** The two ways in which the exchange is written. */
public enum Version {
  ORDINARY("ordinary objects", "ordinary"),
  POOLED("pools", "pooled");

  private final String label;
  private final String folder;

  Version(String label, String folder) {
    this.label = label;
    this.folder = folder;
  }

  /** As it is called in the table. */
  public String label() {
    return label;
  }

  /** The last part of the name of its package. */
  public String folder() {
    return folder;
  }

  /** An exchange of this version, where nothing has happened yet. */
  public @Own Exchange create() {
    return this == ORDINARY ? new OrdinaryExchange() : new PooledExchange();
  }
}
